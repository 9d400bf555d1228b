import { formatInterval } from '../../calendar/interval.ts';
import { nameOf } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import type { Obligation } from '../../records/obligation.ts';
import { riskMethod } from '../../records/types/risk-method.ts';
import { type Draft, defineRule, NO_OPTIONS } from '../define-rule.ts';
import { type Overdue, overdueDuties } from '../overdue.ts';
import { inWords } from '../wording.ts';

const CONFIG = { 'holdfast.yml': 'version: 1\npreset: iso27001\n' };
const METHOD =
  '---\nid: RMD-01\ntype: risk-method\ntitle: Risk method\nstatus: effective\nowner: role:isms-manager\nversion: "2.0"\nassessment_interval: 12 months\n---\n';

function riskFile(number: number, assessedOn: string): Record<string, string> {
  const id = `RSK-00${number}`;
  const lines = `id: ${id}\ntype: risk\ntitle: Risk ${number}\nstatus: assessed\nowner: role:it-lead\nassessed_on: ${assessedOn}`;
  return { [`risks/${id}.md`]: `---\n${lines}\n---\n` };
}

export const riskAssessmentOverdue = defineRule({
  name: 'risk-assessment-overdue',
  area: 'risk',
  flags:
    'Risks in the register that were assessed longer ago than the interval of the risk method allows (twelve months when it gives none); all of them is likely major.',
  why: 'Risks are assessed at planned intervals (8.2): an older assessment says what was true of other systems, people and threats.',
  fix: 'Carry out the assessment, and set `assessed_on` of each risk that was looked at.',
  severity: 'error',
  grade: 'minor',
  cause: 'calendar',
  issue: true,
  clauses: ['8.2'],
  controls: [],
  needs: [],
  steps: [
    'Go through the risks with their owners: cause, likelihood, impact, treatment',
    'Correct what changed, and set `assessed_on` of each',
    'Ask the owners to accept what remains',
  ],
  falsePositives:
    'Closed risks are not assessed any more. The day itself is in time. That no risk was ever recorded is told by `mandatory-document-missing`, and a risk without `assessed_on` by `front-matter-invalid`.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'Two of three risks, in one finding',
      files: {
        ...CONFIG,
        'isms/method.md': METHOD,
        ...riskFile(1, '2025-11-21'),
        ...riskFile(2, '2025-11-22'),
        ...riskFile(3, '2025-02-11'),
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'isms/method.md',
          line: 8,
          message:
            '2 of 3 risks were last assessed more than 12 months ago (RMD-01): RSK-003 (2025-02-11) and RSK-001 (2025-11-21)',
        },
      ],
    },
    {
      name: 'All of them, and no method that gives an interval',
      files: { ...CONFIG, ...riskFile(1, '2025-05-30'), ...riskFile(2, '2025-06-30') },
      today: '2026-07-01',
      expect: [
        {
          path: 'risks/RSK-001.md',
          line: 4,
          message:
            'All 2 risks were last assessed more than 12 months ago (default for risk assessments), the latest on 2025-06-30',
        },
      ],
    },
    {
      name: 'The last day of the interval, and a closed risk',
      files: {
        ...CONFIG,
        'isms/method.md': METHOD.replace('12 months', '6 months'),
        ...riskFile(1, '2026-05-22'),
        'risks/RSK-002.md':
          '---\nid: RSK-002\ntype: risk\ntitle: Risk 2\nstatus: closed\nowner: role:it-lead\nassessed_on: 2024-01-01\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'An interval that cannot be read',
      files: { ...CONFIG, 'isms/method.md': METHOD.replace('12 months', 'regularly'), ...riskFile(1, '2020-01-01') },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms) {
    const isMine = ({ kind }: { readonly kind: string }): boolean => kind === 'risk-assessment';
    const late = [...overdueDuties(isms, isMine)].sort(oldestFirst);
    const [oldest] = late;
    if (!oldest) return;
    const all = isms.obligations.filter((duty) => isMine(duty) && duty.due !== undefined);
    yield {
      ...oldest.draft,
      ...placeOf(isms, all),
      message: late.length === all.length ? allLate(late) : someLate(late, all.length),
      grade: late.length === all.length ? 'major' : undefined,
      note: `the oldest was due on ${oldest.duty.due}`,
      detail: undefined,
    };
  },
});

function oldestFirst(a: Overdue, b: Overdue): number {
  return a.duty.due.localeCompare(b.duty.due) || nameOf(a.duty.entry).localeCompare(nameOf(b.duty.entry));
}

/** In one finding: an auditor writes one about the register, not one for each risk. */
function someLate(late: readonly Overdue[], of: number): string {
  const names = late.map((one) => `${nameOf(one.duty.entry)} (${assessedOn(one)})`);
  const subject = `${late.length} of ${of} risks ${late.length === 1 ? 'was' : 'were'}`;
  return `${subject} last assessed more than ${intervalOf(late[0])}: ${inWords(names)}`;
}

function allLate(late: readonly Overdue[]): string {
  const latest = late.at(-1);
  const day = latest && assessedOn(latest);
  const [only, another] = late;
  if (only && !another) return `${nameOf(only.duty.entry)} was last assessed on ${day}, more than ${intervalOf(only)}`;
  return `All ${late.length} risks were last assessed more than ${intervalOf(latest)}, the latest on ${day}`;
}

function assessedOn({ duty }: Overdue): string {
  return duty.basis?.date.value ?? 'no day';
}

/** `12 months ago (RMD-01)`. */
function intervalOf(late: Overdue | undefined): string {
  const plus = late?.duty.basis?.plus;
  return plus ? `${formatInterval(plus.interval)} ago (${plus.from})` : 'the interval ago';
}

/** The method, whose interval was missed; else the register that all risks share, or the first of them. */
function placeOf(isms: Isms, duties: readonly Obligation[]): Pick<Draft, 'on' | 'at'> {
  const method = recordsOf(isms, riskMethod).find(
    ({ entry, facts }) => entry.lifecycle === 'in-force' && facts.assessment_interval.state === 'given',
  );
  const interval = method?.facts.assessment_interval;
  if (method && interval?.state === 'given') return { on: method.entry, at: interval };
  const [first] = duties;
  const register = first?.entry.register;
  const isShared = duties.every(({ entry }) => entry.register === register);
  return { on: (isShared ? register : undefined) ?? (first as Obligation).entry, at: undefined };
}
