import { formatInterval } from '../../calendar/interval.ts';
import { nameOf } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import type { Basis, Obligation } from '../../records/obligation.ts';
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
      name: 'One of three risks, by the stricter of two methods; the next version of that one is a draft',
      files: {
        ...CONFIG,
        'isms/method.md': METHOD,
        'isms/plant.md': METHOD.replace('RMD-01', 'RMD-02').replace('12 months', '6 months'),
        'isms/drafts/plant.md': METHOD.replace('RMD-01', 'RMD-02').replace('effective', 'draft'),
        ...riskFile(1, '2026-05-21'),
        ...riskFile(2, '2026-05-22'),
        ...riskFile(3, '2026-08-03'),
        ...riskFile(4, 'TBD'),
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'isms/plant.md',
          line: 8,
          message: '1 of 3 risks was last assessed more than 6 months ago (RMD-02): RSK-001 (2026-05-21)',
        },
      ],
    },
    {
      name: 'All rows of one register',
      files: {
        ...CONFIG,
        'risks.md':
          '---\ntype: risk\ntitle: Risks\nowner: role:isms-manager\nentries:\n  - { id: RSK-001, title: Fire, assessed_on: 2025-05-30 }\n  - { id: RSK-002, title: Flood, assessed_on: 2025-06-30 }\n  - { id: RSK-003, title: Theft, assessed_on: 2025-06-02 }\n---\n',
      },
      today: '2026-07-01',
      expect: [
        {
          path: 'risks.md',
          line: 3,
          message:
            'All 3 risks were last assessed more than 12 months ago (default for risk assessments), the latest on 2025-06-30',
        },
      ],
    },
    {
      name: 'A row of a register, and a risk in a file of its own that is in time',
      files: {
        ...CONFIG,
        'a/risks.md':
          '---\ntype: risk\ntitle: Risks\nowner: role:isms-manager\nentries:\n  - { id: RSK-001, title: Fire, assessed_on: 2025-05-30 }\n---\n',
        ...riskFile(2, '2026-06-30'),
      },
      today: '2026-07-01',
      expect: [
        {
          path: 'a/risks.md',
          line: 6,
          message:
            '1 of 2 risks was last assessed more than 12 months ago (default for risk assessments): RSK-001 (2025-05-30)',
        },
      ],
    },
    {
      name: 'The only risk',
      files: { ...CONFIG, ...riskFile(1, '2025-06-30') },
      today: '2026-07-01',
      expect: [
        {
          path: 'risks/RSK-001.md',
          line: 4,
          message: 'RSK-001 was last assessed on 2025-06-30, more than 12 months ago (default for risk assessments)',
        },
      ],
    },
    {
      name: 'The last day of the interval, a closed risk, and a method whose own review is late',
      files: {
        ...CONFIG,
        'isms/method.md': METHOD.replace('12 months', '6 months\nnext_review: 2026-11-02'),
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
      ...placeOf(isms, oldest, all),
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
  const names = late.map((one) => `${nameOf(one.duty.entry)} (${basisOf(one).date.value})`);
  const subject = `${late.length} of ${of} risks ${late.length === 1 ? 'was' : 'were'}`;
  return `${subject} last assessed more than ${intervalOf(late[0] as Overdue)}: ${inWords(names)}`;
}

function allLate(late: readonly Overdue[]): string {
  const latest = late.at(-1) as Overdue;
  const day = basisOf(latest).date.value;
  const ago = intervalOf(latest);
  if (late.length === 1) return `${nameOf(latest.duty.entry)} was last assessed on ${day}, more than ${ago}`;
  return `All ${late.length} risks were last assessed more than ${ago}, the latest on ${day}`;
}

/** The day of the assessment and the interval after it: without both of them nothing would be late. */
function basisOf({ duty }: Overdue): Basis & { readonly plus: NonNullable<Basis['plus']> } {
  return duty.basis as ReturnType<typeof basisOf>;
}

/** `12 months ago (RMD-01)`. */
function intervalOf(late: Overdue): string {
  const { interval, from } = basisOf(late).plus;
  return `${formatInterval(interval)} ago (${from})`;
}

/** The method whose interval was missed; else the register that all risks share, or the first of them. */
function placeOf(isms: Isms, late: Overdue, duties: readonly Obligation[]): Pick<Draft, 'on' | 'at'> {
  const { from } = basisOf(late).plus;
  for (const { entry, facts } of recordsOf(isms, riskMethod)) {
    const { assessment_interval: at } = facts;
    if (at.state === 'given' && entry.lifecycle === 'in-force' && nameOf(entry) === from) return { on: entry, at };
  }
  const [first] = duties as readonly [Obligation];
  const { register } = first.entry;
  const isShared = duties.every(({ entry }) => entry.register === register);
  return { on: (isShared ? register : undefined) ?? first.entry, at: undefined };
}
