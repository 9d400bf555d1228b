import { given } from '../../model/fact.ts';
import { hasReached } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { auditReport } from '../../records/types/audit-report.ts';
import { type Draft, defineRule, NO_OPTIONS } from '../define-rule.ts';
import { inWords } from '../wording.ts';
import { INPUT_NAMES, INPUTS } from './inputs.ts';
import { heldReviews, type WholeReview } from './reviews.ts';
import { type TakenUp, takenUp } from './taken-up.ts';

/** From how many missing inputs on an auditor would likely call it major. */
const MAJOR_FROM = 3;

const CONFIG = { 'holdfast.yml': 'version: 1\npreset: iso27001\n' };
const HEAD =
  '---\nid: MR-2026-01\ntype: management-review\ntitle: Management review 2026\nstatus: minuted\nowner: role:isms-manager\nmeeting_date: 2026-11-03\nperiod_from: 2025-11-01\nperiod_to: 2026-10-31\n';
const AUDIT = {
  'audits/IA-2026-01.md':
    '---\nid: IA-2026-01\ntype: audit-report\ntitle: Internal audit\nstatus: closed\nowner: role:internal-auditor\naudit_to: 2026-09-12\n---\n',
};
const RISK = {
  'risks/RSK-009.md': '---\nid: RSK-009\ntype: risk\ntitle: Leaked keys\nstatus: assessed\nowner: role:it-lead\n---\n',
};

/** A review of a quarter that took up all ten inputs. */
function quarter(number: string, from: string, to: string, audits: string, risks = 'One high, RSK-009'): string {
  const inputs = ['a', 'b', 'c', 'd1', 'd2', 'd4', 'e', 'g'].map((input) => `  ${input}: { summary: No change }\n`);
  return `---\nid: MR-2026-${number}\ntype: management-review\ntitle: Review of a quarter\nstatus: minuted\nowner: role:isms-manager\nmeeting_date: 2026-11-03\nperiod_from: ${from}\nperiod_to: ${to}\ninputs:\n${inputs.join('')}  d3: { summary: "${audits}" }\n  f: { summary: "${risks}" }\n---\n`;
}

export const managementReviewInputMissing = defineRule({
  name: 'management-review-input-missing',
  area: 'management-review',
  flags:
    'A management review that was held and did not take up one of the ten inputs, or took up audits without one in its period, or risks without naming one.',
  why: 'Top management decides on what it was shown: an input that is missing is a question that nobody asked (9.3.2).',
  fix: 'Take it up at the next meeting, or in one that is a part of this review (`part_of`), and minute it: "no change, because …" is enough.',
  severity: 'error',
  grade: 'minor',
  cause: 'content',
  issue: true,
  clauses: ['9.3.2'],
  controls: [],
  needs: [],
  steps: ['Prepare what is missing', 'Take it up with top management', 'Add it to the minutes'],
  falsePositives:
    'Minutes count as they are written: an input is there when a heading, a row of a table or a line with a colon names it, in words or by the letter of 9.3.2, and something follows. Meetings with `part_of` count together. What stands under decisions is an output. Closed reviews are not looked at, except for the last one.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'One input forgotten, and one that was never filled in',
      files: {
        ...CONFIG,
        ...AUDIT,
        ...RISK,
        'reviews/MR-2026-01.md': `${HEAD}inputs:\n  a: { summary: All done }\n  b: { summary: No change, because we sell the same to the same }\n  d1: { summary: Fewer repeats }\n  d2: { summary: On target }\n  d3: { summary: One minor }\n  d4: { summary: Three of four met }\n  e: { summary: TBC }\n  f: { summary: Two high ones, evidence: [RSK-009] }\n  g: { summary: Automate reviews }\n---\n`,
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'reviews/MR-2026-01.md',
          line: 4,
          message:
            'The review of 2026-11-03 did not take up: c (changes of what interested parties need) and e (feedback from interested parties)',
        },
      ],
    },
    {
      name: 'Minutes as minutes are written, over two meetings; no audit and no risk behind them',
      files: {
        ...CONFIG,
        'reviews/MR-2026-01.md': `${HEAD}---\n\n# Management review 2026\n\n## Attendees\n\n- Risk manager: Rowan Vale\n\n## Status of actions from the last review\n\nAll four are done.\n\n## Changes in internal and external issues\n\nA second site in Brno.\n\n## Needs of interested parties (9.3.2 c)\n\nNo change, because no contract changed.\n\n## Performance\n\n| Input | What we saw |\n| - | - |\n| Nonconformities and corrective actions | Five closed, one open |\n| Monitoring and measurement | Nine of ten figures on target |\n| Audit results | One minor |\n| Objectives | Three of four met |\n\n## Decisions\n\nWe improve the access reviews.\n`,
        'reviews/MR-2026-02.md':
          '---\nid: MR-2026-02\ntype: management-review\ntitle: Second meeting\nstatus: held\nowner: role:isms-manager\nmeeting_date: 2026-11-10\npart_of: MR-2026-01\n---\n\n- Customer complaints: two, both answered.\n- Risks: two high ones.\n- Opportunities for improvement: automate the access reviews.\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'reviews/MR-2026-01.md',
          line: 4,
          message: 'Risks were taken up, and no risk and no treatment plan is named',
          severity: 'warning',
        },
        {
          path: 'reviews/MR-2026-01.md',
          line: 8,
          message: 'Audit results were taken up, and no internal audit was reported from 2025-11-01 to 2026-10-31',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'All ten, by their letters; a review that is only planned; an old one',
      files: {
        ...CONFIG,
        ...AUDIT,
        ...RISK,
        'reviews/MR-2026-01.md': `${HEAD}---\n\n## a)\n\nDone.\n\n## b)\n\nNo change.\n\n## c)\n\nNo change.\n\n## d1)\n\nFewer.\n\n## d2)\n\nOn target.\n\n## d3)\n\nOne minor.\n\n## d4)\n\nMet.\n\n## e)\n\nTwo complaints.\n\n## f)\n\nRSK-009 is high.\n\n## g)\n\nAutomate.\n`,
        'reviews/MR-2025-01.md':
          '---\nid: MR-2025-01\ntype: management-review\ntitle: Management review 2025\nstatus: closed\nowner: role:isms-manager\nmeeting_date: 2025-11-03\n---\n',
        'reviews/MR-2027-01.md':
          '---\nid: MR-2027-01\ntype: management-review\ntitle: Management review 2027\nstatus: planned\nowner: role:isms-manager\nmeeting_date: 2027-11-03\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Three inputs forgotten in the minutes: an auditor would call it major; and minutes whose inputs cannot be read',
      files: {
        ...CONFIG,
        'reviews/MR-2026-01.md': `${HEAD}---\n\n## a)\n\nDone.\n\n## b)\n\nNo change.\n\n## d1)\n\nFewer.\n\n## d2)\n\nOn target.\n\n## d4)\n\nMet.\n\n## e)\n\nTwo complaints.\n\n## g)\n\nAutomate.\n`,
        'reviews/MR-2026-02.md':
          '---\nid: MR-2026-02\ntype: management-review\ntitle: Review of the second site\nstatus: held\nowner: role:isms-manager\nmeeting_date: 2026-11-10\ninputs: as in the minutes\n---\n',
        'reviews/MR-2026-03.md':
          '---\nid: MR-2026-03\ntype: management-review\ntitle: Second meeting\nstatus: held\nowner: role:isms-manager\nmeeting_date: 2026-11-11\npart_of: MR-2026-02\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'reviews/MR-2026-01.md',
          line: 4,
          message:
            'The review of 2026-11-03 did not take up: c (changes of what interested parties need), d3 (audit results) and f (risk assessment and treatment)',
        },
      ],
    },
    {
      name: 'Reviews of single quarters: which audits and risks are behind them',
      files: {
        ...CONFIG,
        ...RISK,
        'audits/IA-2026-01.md':
          '---\nid: IA-2026-01\ntype: audit-report\ntitle: Internal audit\nstatus: issued\nowner: role:internal-auditor\naudit_to: 2026-03-31\n---\n',
        'audits/IA-2026-02.md':
          '---\nid: IA-2026-02\ntype: audit-report\ntitle: Audit of suppliers\nstatus: draft\nowner: role:internal-auditor\naudit_to: 2026-05-06\n---\n',
        'records/CRT-01.md':
          '---\nid: CRT-01\ntype: certification\ntitle: Certificate\nstatus: certified\nowner: role:isms-manager\n---\n',
        'reviews/MR-2026-01.md': quarter('01', '2026-01-01', '2026-03-31', 'All well', 'See https://risks.example'),
        'reviews/MR-2026-02.md': quarter('02', '2026-04-01', '2026-06-30', 'IA-2026-09', 'One new, CA-2026-001'),
        'reviews/MR-2026-03.md': quarter('03', '2026-04-01', '2026-06-30', 'Surveillance, see CRT-01'),
        'reviews/MR-2026-04.md': quarter('04', '2026-03-31', '2026-06-30', 'One minor'),
        'reviews/MR-2026-05.md': quarter('05', 'TBD', '2026-06-30', 'All well'),
        'reviews/MR-2026-06.md': quarter('06', '2026-04-01', 'TBD', 'All well'),
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'reviews/MR-2026-02.md',
          line: 4,
          message: 'Risks were taken up, and no risk and no treatment plan is named',
          severity: 'warning',
        },
        {
          path: 'reviews/MR-2026-02.md',
          line: 8,
          message: 'Audit results were taken up, and no internal audit was reported from 2026-04-01 to 2026-06-30',
          severity: 'warning',
        },
      ],
    },
  ],
  *check(isms) {
    for (const review of heldReviews(isms)) {
      const { entry, facts } = review.main;
      // What cannot be read is told by another rule, and may be all that is missing.
      if (review.meetings.some((meeting) => meeting.facts.inputs.state === 'unreadable')) continue;
      const taken = takenUp(review.meetings);
      const missing = INPUTS.filter((input) => !taken.has(input));
      if (missing.length > 0) {
        const names = missing.map((input) => `${input} (${INPUT_NAMES[input]})`);
        yield {
          on: entry,
          message: `The review of ${given(facts.meeting_date)} did not take up: ${inWords(names, INPUTS.length)}`,
          ...(missing.length >= MAJOR_FROM ? { grade: 'major' as const } : {}),
          detail: 'inputs',
        };
      }
      yield* withoutAudit(isms, review, taken);
      yield* withoutRisk(isms, review, taken);
    }
  },
});

/** 9.3.2 d 3 is about audits that were held; without one there is nothing that could have been said of it. */
function* withoutAudit(isms: Isms, { main }: WholeReview, taken: TakenUp): Iterable<Draft> {
  const { period_from, period_to } = main.facts;
  const references = taken.get('d3');
  if (!references || period_from.state !== 'given' || period_to.state !== 'given') return;
  const reported = recordsOf(isms, auditReport).some(({ entry, facts }) => {
    const ended = given(facts.audit_to) ?? '';
    return hasReached(entry, 'issued') && period_from.value <= ended && ended <= period_to.value;
  });
  if (reported || references.some((one) => isElsewhere(one) || leadsTo(isms, one, AUDITS))) return;
  yield {
    on: main.entry,
    at: period_from,
    message: `Audit results were taken up, and no internal audit was reported from ${period_from.value} to ${period_to.value}`,
    fix: 'Name the audit under `evidence` of `d3`, or hold the one that is missing.',
    severity: 'warning',
    needsIssue: false,
    detail: 'd3',
  };
}

/** 9.3.2 f is about the risks of this ISMS. */
function* withoutRisk(isms: Isms, { main }: WholeReview, taken: TakenUp): Iterable<Draft> {
  const references = taken.get('f');
  if (!references || references.some((one) => isElsewhere(one) || leadsTo(isms, one, RISKS))) return;
  yield {
    on: main.entry,
    message: 'Risks were taken up, and no risk and no treatment plan is named',
    fix: 'Name under `evidence` of `f`, or in the minutes, the risks and the plan that were looked at.',
    severity: 'warning',
    needsIssue: false,
    detail: 'f',
  };
}

/** Entries without a type are of none of them. */
type Types = readonly (string | undefined)[];

const AUDITS: Types = ['audit-report', 'certification'];
const RISKS: Types = ['risk', 'risk-treatment-plan', 'risk-method'];

/** An address or a path: what is kept there cannot be looked at from here. */
function isElsewhere(reference: string): boolean {
  return reference.includes('/');
}

function leadsTo(isms: Isms, id: string, types: Types): boolean {
  return (isms.byId.get(id) ?? []).some(({ type }) => types.includes(type));
}
