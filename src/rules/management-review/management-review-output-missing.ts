import * as z from 'zod';
import { formatInterval, type Interval } from '../../calendar/interval.ts';
import { addInterval, daysBetween } from '../../calendar/plain-date.ts';
import { type Fact, given } from '../../model/fact.ts';
import { statusWord } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';
import type { ManagementReview } from '../../records/types/management-review.ts';
import { type Draft, defineRule, intervalOption } from '../define-rule.ts';
import { days } from '../wording.ts';
import { outputsOf } from './minutes.ts';
import { heldReviews, type WholeReview } from './reviews.ts';

const CONFIG = { 'holdfast.yml': 'version: 1\npreset: iso27001\n' };
const HEAD =
  '---\nid: MR-2026-01\ntype: management-review\ntitle: Management review 2026\nstatus: minuted\nowner: role:isms-manager\nmeeting_date: 2026-11-03\n';

export const managementReviewOutputMissing = defineRule({
  name: 'management-review-output-missing',
  area: 'management-review',
  flags:
    'A management review that was held and does not say what was decided on improvement and on changes to the ISMS, or gives no verdict; minutes that are not closed a month after the meeting.',
  why: 'A review without decisions is a presentation: 9.3.3 asks for what follows from it, also when that is nothing.',
  fix: 'Add the decisions. "None needed, because …" is one.',
  severity: 'error',
  grade: 'minor',
  cause: 'content',
  issue: true,
  clauses: ['9.3.3'],
  controls: [],
  needs: [],
  steps: ['Ask top management for what is missing', 'Add it to the minutes, and close them'],
  falsePositives:
    'In minutes the words under decisions, outputs or conclusions count, and those of the actions. Meetings with `part_of` count together. Actions without somebody or without a day are told by `planned-action-overdue`. Closed reviews are not looked at, except for the last one.',
  options: z.strictObject({
    minutes_within: intervalOption('30 days').describe('Time from the meeting until its minutes are closed.'),
  }),
  examples: [
    {
      name: 'No decision on changes, and no verdict',
      files: {
        ...CONFIG,
        'reviews/MR-2026-01.md': `${HEAD}decisions:\n  - { kind: improvement, text: Automate access reviews }\n  - { kind: isms-change, text: TBC }\nactions: []\n---\n`,
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'reviews/MR-2026-01.md',
          line: 4,
          message: 'The review of 2026-11-03 does not say: what was decided on changes to the ISMS, the verdict',
        },
      ],
    },
    {
      name: 'Minutes that are not closed: 31 days after the meeting, and 30 days',
      files: {
        ...CONFIG,
        'reviews/MR-2026-01.md':
          '---\nid: MR-2026-01\ntype: management-review\ntitle: Management review\nstatus: held\nowner: role:isms-manager\nmeeting_date: 2026-10-22\ndecisions:\n  - { kind: improvement, text: none needed }\n  - { kind: isms-change, text: none needed }\nverdict: suitable-adequate-effective\n---\n',
        'reviews/MR-2026-02.md':
          '---\nid: MR-2026-02\ntype: management-review\ntitle: Management review\nstatus: minuted\nowner: role:isms-manager\nmeeting_date: 2026-10-23\ndecisions:\n  - { kind: improvement, text: none needed }\n  - { kind: isms-change, text: none }\nverdict: suitable-adequate-effective\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'reviews/MR-2026-01.md',
          line: 7,
          message: 'The minutes of 2026-10-22 are not closed; they were due 2026-11-21, 1 day ago',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'Decisions in the minutes',
      files: {
        ...CONFIG,
        'reviews/MR-2026-01.md': `${HEAD}---\n\n# Management review 2026\n\n## Decisions\n\n- We improve the access reviews.\n- No changes to the ISMS are needed.\n\n## Conclusion\n\nThe ISMS is suitable, adequate and effective.\n`,
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A decision that nobody wrote down, a hole of the template, and what actions say',
      files: {
        ...CONFIG,
        'reviews/MR-2026-01.md': `${HEAD}decisions:\n  - { kind: isms-change, text: "[None needed, or what changes]" }\n  - { kind: isms-change }\n  - { kind: resource, text: Two more days for audits }\nactions:\n  - { action: Automate reviews }\n  - { id: A2, due: 2026-12-01 }\n  - { action: Improve the handover of laptops }\nverdict: needs-change\n---\n`,
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'reviews/MR-2026-01.md',
          line: 4,
          message: 'The review of 2026-11-03 does not say: what was decided on changes to the ISMS',
        },
      ],
    },
    {
      name: 'Two meetings that say it between them, in minutes and in front matter; and one whose decisions and verdict cannot be read',
      files: {
        ...CONFIG,
        'reviews/MR-2026-01.md': `${HEAD}---\n\n## Decisions\n\n- Access reviews are improved\n`,
        'reviews/MR-2026-02.md':
          '---\nid: MR-2026-02\ntype: management-review\ntitle: Second meeting\nstatus: minuted\nowner: role:isms-manager\nmeeting_date: 2026-11-10\npart_of: MR-2026-01\ndecisions:\n  - { kind: isms-change, text: "None" }\nverdict: suitable-adequate-effective\n---\n',
        'reviews/MR-2026-03.md':
          '---\nid: MR-2026-03\ntype: management-review\ntitle: Review of the second site\nstatus: minuted\nowner: role:isms-manager\nmeeting_date: 2026-11-12\ndecisions: as in the minutes\nverdict: all is well\n---\n',
        'reviews/MR-2026-04.md':
          '---\nid: MR-2026-04\ntype: management-review\ntitle: Second meeting on the second site\nstatus: minuted\nowner: role:isms-manager\nmeeting_date: 2026-11-13\npart_of: MR-2026-03\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Two meetings whose minutes end and begin without a full stop',
      files: {
        ...CONFIG,
        'reviews/MR-2026-01.md': `${HEAD}actions:\n  - { action: Automate reviews }\n  - { action: Improve the handover of laptops }\n---\n\n## Decisions\n\n- More days for audits\n`,
        'reviews/MR-2026-02.md':
          '---\nid: MR-2026-02\ntype: management-review\ntitle: Second meeting\nstatus: minuted\nowner: role:isms-manager\nmeeting_date: 2026-11-10\npart_of: MR-2026-01\n---\n\n## Outcome\n\nChanges to the ISMS: none. It is suitable, adequate and effective\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms, { minutes_within }) {
    for (const review of heldReviews(isms)) {
      const { main, meetings } = review;
      const missing = missingOutputs(review);
      if (missing.length > 0) {
        const message = `The review of ${given(main.facts.meeting_date)} does not say: ${missing.join(', ')}`;
        yield { on: main.entry, message, detail: 'outputs' };
      }
      for (const meeting of meetings) yield* openMinutes(isms, meeting, minutes_within);
    }
  },
});

type Decision = 'improvement' | 'isms-change';

/** What is decided, and the words by which minutes say it. */
const OUTPUTS: readonly { readonly name: string; readonly kind: Decision; readonly words: RegExp }[] = [
  { name: 'what was decided on improvement', kind: 'improvement', words: /\bimprov/i },
  { name: 'what was decided on changes to the ISMS', kind: 'isms-change', words: /\bchang(?:e|es|ed|ing)\b/i },
];

const VERDICT = /\b(?:suitab|adequa|effective)/i;

function missingOutputs({ meetings }: WholeReview): readonly string[] {
  const written = meetings.map(({ entry }) => outputsOf(entry.document)).join('\n');
  const said = `${written}\n${meetings.flatMap(actionTexts).join('\n')}`;
  const isUnreadable = (name: 'decisions' | 'verdict'): boolean =>
    meetings.some(({ facts }) => facts[name].state === 'unreadable');
  const decisions = isUnreadable('decisions')
    ? []
    : OUTPUTS.filter(({ kind, words }) => !words.test(said) && !meetings.some((one) => hasDecided(one, kind)));
  const hasVerdict =
    isUnreadable('verdict') || VERDICT.test(written) || meetings.some(({ facts }) => facts.verdict.state === 'given');
  return [...decisions.map(({ name }) => name), ...(hasVerdict ? [] : ['the verdict'])];
}

function hasDecided({ facts }: ManagementReview, kind: Decision): boolean {
  return (given(facts.decisions) ?? []).some(
    ({ facts: decision }) => given(decision.kind) === kind && isSaid(decision.text),
  );
}

/** That nothing is needed is a decision, however short: only here `none` keeps no place. */
function isSaid(text: Fact<string>): boolean {
  return text.state === 'given' || (text.state === 'placeholder' && text.raw.trim().toLowerCase() === 'none');
}

function actionTexts({ facts }: ManagementReview): readonly string[] {
  return (given(facts.actions) ?? []).flatMap((row) => given(row.facts.action) ?? []);
}

function* openMinutes({ today }: Isms, { entry, facts }: ManagementReview, within: Interval): Iterable<Draft> {
  const held = facts.meeting_date;
  if (held.state !== 'given' || statusWord(entry) === 'closed') return;
  const due = addInterval(held.value, within);
  if (due >= today) return;
  const daysOverdue = daysBetween(due, today);
  yield {
    on: entry,
    at: held,
    message: `The minutes of ${held.value} are not closed; they were due ${due}, ${days(daysOverdue)} ago`,
    fix: 'Have the minutes agreed, and set `status: closed` and `closed_on`.',
    severity: 'warning',
    needsIssue: false,
    due,
    daysOverdue,
    derivation: `\`${held.key}\` ${held.value} + ${formatInterval(within)}`,
    detail: 'minutes',
  };
}
