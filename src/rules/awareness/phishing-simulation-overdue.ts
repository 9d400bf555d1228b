import * as z from 'zod';
import { phishingContradictions, phishingCounts } from '../../metrics/phishing-counts.ts';
import { hasReached } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';
import { sentSimulations } from '../../records/types/phishing-simulation.ts';
import { closedCampaigns } from '../../records/types/training-campaign.ts';
import { type Draft, defineRule } from '../define-rule.ts';
import { overdueDuties } from '../overdue.ts';
import { spanOf } from '../span-of.ts';
import { placeOfNothing } from '../whole-isms.ts';

const EVENT =
  '---\nid: TRN-2026-04\ntype: training-campaign\ntitle: Table-top exercise\nstatus: closed\nowner: role:it-lead\nkind: event\nclosed_on: 2026-03-12\n---\n';

function simulation(id: string, sentAt: string, counts: string): Record<string, string> {
  return {
    'holdfast.yml': 'version: 1\npreset: iso27001\n',
    [`awareness/${id}.md`]: `---\nid: ${id}\ntype: phishing-simulation\ntitle: Exercise\nstatus: closed\nowner: role:it-lead\nsent_at: "${sentAt}"\nsent: 50\n${counts}\n---\n`,
  };
}

export const phishingSimulationOverdue = defineRule({
  name: 'phishing-simulation-overdue',
  area: 'awareness',
  flags:
    'No phishing simulation or other practical exercise for a year, or fewer people who reported the last bait than clicked on it, with no follow-up.',
  why: 'A course tells what people know; an exercise tells what they do, and whether you would hear of the real thing.',
  fix: 'Run an exercise, and look at who reported as well as at who clicked.',
  severity: 'warning',
  grade: 'opportunity',
  cause: 'calendar',
  issue: false,
  clauses: ['7.3'],
  controls: ['A.6.3', 'A.6.8'],
  needs: [],
  falsePositives:
    'The standard asks for awareness and for no baits: a missing exercise is a notice at most. Another practical exercise counts when it is recorded as a training campaign of `kind: event`. If you exercise in another way, turn the rule off: `rules: { phishing-simulation-overdue: off }`.',
  options: z.strictObject({
    before_first: z
      .boolean()
      .default(true)
      .describe('Whether an exercise can be missing before there has ever been one.'),
  }),
  examples: [
    {
      name: 'The last exercise is more than a year ago',
      files: simulation('PHS-2025-01', '2025-08-20T08:00:00Z', 'clicked: 4\nsubmitted: 1\nreported: 31'),
      today: '2026-11-22',
      expect: [
        {
          path: 'awareness/PHS-2025-01.md',
          line: 7,
          message: 'The next phishing simulation was due 2026-08-20, 94 days ago',
          severity: 'notice',
        },
      ],
    },
    {
      name: 'A year ago today',
      files: simulation('PHS-2025-01', '2025-11-22T08:00:00Z', 'clicked: 4\nsubmitted: 1\nreported: 31'),
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'More clicked than reported, and nothing was done about it',
      files: simulation('PHS-2026-02', '2026-10-01T08:00:00Z', 'clicked: 9\nsubmitted: 1\nreported: 8'),
      today: '2026-11-22',
      expect: [
        {
          path: 'awareness/PHS-2026-02.md',
          line: 11,
          message: '8 reported the bait and 9 clicked on it, and no follow-up is recorded',
        },
      ],
    },
    {
      name: 'As many reported as clicked, and an exercise of another kind after an old simulation',
      files: {
        ...simulation('PHS-2025-01', '2025-08-20T08:00:00Z', 'clicked: 8\nsubmitted: 1\nreported: 8'),
        'awareness/TRN-2026-04.md': EVENT,
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'There has never been an exercise',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'scope.md':
          '---\nid: SCP-01\ntype: isms-scope\ntitle: ISMS scope\nstatus: effective\nowner: role:isms-manager\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'scope.md',
          line: 4,
          message: 'No practical exercise of awareness has ever been held',
          severity: 'notice',
        },
      ],
    },
    {
      name: 'More clicked than reported: with a follow-up',
      files: simulation(
        'PHS-2026-02',
        '2026-10-01T08:00:00Z',
        'clicked: 9\nsubmitted: 1\nreported: 8\nfollow_up: How to report, shown to everyone in the week of 2026-10-12',
      ),
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'More clicked than reported: in numbers that cannot be true, of which another rule tells',
      files: simulation('PHS-2026-02', '2026-10-01T08:00:00Z', 'clicked: 60\nsubmitted: 1\nreported: 8'),
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'More clicked than reported so far, in one that still runs',
      files: {
        ...simulation('PHS-2026-02', '2026-10-01T08:00:00Z', 'clicked: 8\nsubmitted: 1\nreported: 9'),
        'awareness/PHS-2026-03.md':
          '---\nid: PHS-2026-03\ntype: phishing-simulation\ntitle: Exercise\nstatus: running\nowner: role:it-lead\nsent_at: "2026-11-20T08:00:00Z"\nsent: 50\nclicked: 9\nsubmitted: 1\nreported: 2\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Courses alone are no exercise',
      files: {
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'awareness/TRN-2025-01.md': EVENT.replace('TRN-2026-04', 'TRN-2025-01').replace('event', 'induction'),
        'awareness/TRN-2026-01.md': EVENT.replace('TRN-2026-04', 'TRN-2026-01').replace('event', 'induction'),
        'awareness/TRN-2026-02.md': EVENT.replace('TRN-2026-04', 'TRN-2026-02').replace('event', 'role-based'),
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'awareness/TRN-2026-02.md',
          line: 4,
          message: 'No practical exercise of awareness has ever been held',
          severity: 'notice',
        },
      ],
    },
    {
      name: 'An exercise at a table is one',
      files: { 'holdfast.yml': 'version: 1\npreset: iso27001\n', 'awareness/TRN-2026-04.md': EVENT },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'There has never been an exercise, and the rule waits for the first',
      files: {
        'holdfast.yml':
          'version: 1\npreset: iso27001\nrules: { phishing-simulation-overdue: { before_first: false } }\n',
        'scope.md':
          '---\nid: SCP-01\ntype: isms-scope\ntitle: ISMS scope\nstatus: effective\nowner: role:isms-manager\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A folder of documents without types is no ISMS, and lacks nothing',
      files: { 'policies/access.md': '---\ntitle: Access policy\nowner: role:it-lead\nreviewed_on: 2026-10-01\n---\n' },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms, { before_first }) {
    for (const { draft } of overdueDuties(isms, ({ kind }) => kind === 'exercise')) {
      yield { ...draft, severity: 'notice', detail: 'next', missing: EXERCISES };
    }
    yield* moreClicksThanReports(isms);
    if (before_first) yield* neverExercised(isms);
  },
});

/** Records that can be a practical exercise. */
const EXERCISES = ['phishing-simulation', 'training-campaign'];

/** Only the last bait: what came before it is history. */
function* moreClicksThanReports(isms: Isms): Iterable<Draft> {
  const last = sentSimulations(isms)
    .filter(({ entry }) => hasReached(entry, 'closed'))
    .at(-1);
  const counts = last && phishingCounts(last);
  if (!counts || phishingContradictions(counts).length > 0 || counts.reported >= counts.clicked) return;
  const { follow_up, reported } = last.facts;
  if (follow_up.state === 'given') return;
  yield {
    on: last.entry,
    at: spanOf(reported),
    message: `${counts.reported} reported the bait and ${counts.clicked} clicked on it, and no follow-up is recorded`,
    fix: 'Show people how to report, and record what was done under `follow_up`.',
    detail: 'reports',
  };
}

/** One that is planned will be the first. */
function* neverExercised(isms: Isms): Iterable<Draft> {
  const isPlanned = (isms.byType.get('phishing-simulation') ?? []).length > 0;
  if (isPlanned || closedCampaigns(isms, 'event').length > 0) return;
  const on = placeOfNothing(isms, isms.byType.get('training-campaign')?.at(-1));
  if (!on) return;
  const message = 'No practical exercise of awareness has ever been held';
  yield { on, message, severity: 'notice', detail: 'never', missing: EXERCISES };
}
