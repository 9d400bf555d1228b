import * as z from 'zod';
import { trainingCompletionOf } from '../../metrics/training-completion.ts';
import { given } from '../../model/fact.ts';
import { hasReached, statusWord } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { recordOf } from '../../records/record-of.ts';
import { overOn, type TrainingCampaign, trainingCampaign } from '../../records/types/training-campaign.ts';
import { type Draft, defineRule, intervalOption } from '../define-rule.ts';
import { overdueDuties } from '../overdue.ts';
import { spanOf } from '../span-of.ts';
import { placeOfNothing } from '../whole-isms.ts';
import { withoutInduction } from './induction.ts';

const CONFIG = { 'holdfast.yml': 'version: 1\npreset: iso27001\n' };

function campaign(id: string, lines: string): Record<string, string> {
  return {
    ...CONFIG,
    [`awareness/${id}.md`]: `---\nid: ${id}\ntype: training-campaign\ntitle: Yearly refresh\nowner: role:people-lead\nkind: annual-refresh\n${lines}\n---\n`,
  };
}

function roleBased(id: string, lines: string): Record<string, string> {
  const files = Object.entries(campaign(id, lines));
  return Object.fromEntries(files.map(([path, text]) => [path, text.replace('annual-refresh', 'role-based')]));
}

function person(name: string, lines: string): Record<string, string> {
  return {
    ...campaign(
      'TRN-2026-01',
      'status: closed\nclosed_on: 2026-06-30\nopens_on: 2026-06-01\ndue: 2026-06-30\npopulation: 20\ncompleted: 20',
    ),
    [`people/${name}.md`]: `---\nid: PER-01\ntype: person\ntitle: ${name}\nstatus: active\nowner: role:people-lead\nkind: employee\n${lines}\n---\n`,
  };
}

export const trainingOverdue = defineRule({
  name: 'training-overdue',
  area: 'awareness',
  flags:
    'A training campaign that is closed or past its last day below the target with no follow-up, no yearly refresh in twelve months, or a new person without induction after a month.',
  why: 'People who were never told how to report or what is expected are how most incidents begin, and auditors ask them (7.3).',
  fix: 'Chase those who are missing, record what was done under `follow_up`, and plan the next refresh.',
  severity: 'error',
  grade: 'minor',
  cause: 'calendar',
  issue: true,
  clauses: ['7.3', '7.2'],
  controls: ['A.6.3'],
  needs: [],
  steps: [
    'Find out who is missing, and why',
    'Train them, or excuse them with a reason',
    'Record the result or the follow-up',
  ],
  falsePositives:
    'People on long leave are excused with a reason, and do not count. A campaign below its target is history once a later one of its kind has reached it. While a refresh runs, its own last day counts. Long-standing people need no induction on record once a refresh began after their time for it was over, and bots and external auditors need none.',
  options: z.strictObject({
    target: z.number().min(0).max(100).default(95).describe('The share in per cent that has to take part.'),
    induction_within: intervalOption('30 days').describe('How soon after the first day somebody is inducted.'),
    before_first: z
      .boolean()
      .default(true)
      .describe('Whether a refresh can be missing before there has ever been one.'),
  }),
  examples: [
    {
      name: 'Closed at 82 % with no follow-up',
      files: campaign(
        'TRN-2026-01',
        'status: closed\nclosed_on: 2026-10-16\nopens_on: 2026-09-15\ndue: 2026-10-15\npopulation: 50\ncompleted: 41',
      ),
      today: '2026-11-22',
      expect: [
        {
          path: 'awareness/TRN-2026-01.md',
          line: 12,
          message: '41 of 50 took part (82 %), the target is 95 %, and no follow-up is recorded',
        },
      ],
    },
    {
      name: 'The same with a follow-up, and one that reached its target without those on leave',
      files: {
        ...campaign(
          'TRN-2026-01',
          'status: closed\nclosed_on: 2026-10-16\nopens_on: 2026-09-15\ndue: 2026-10-15\npopulation: 50\ncompleted: 41\nfollow_up: Nine people trained in the week of 2026-11-09',
        ),
        ...campaign(
          'TRN-2026-02',
          'status: closed\nclosed_on: 2026-10-16\nopens_on: 2026-09-15\ndue: 2026-10-15\npopulation: 21\nexcused: 1\nexcused_reason: Parental leave\ncompleted: 19',
        ),
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Running, a day past its last day',
      files: campaign(
        'TRN-2026-03',
        'status: running\nopens_on: 2026-10-20\ndue: 2026-11-21\npopulation: 50\ncompleted: 30',
      ),
      today: '2026-11-22',
      expect: [
        {
          path: 'awareness/TRN-2026-03.md',
          line: 9,
          message: 'The training campaign was due 2026-11-21, 1 day ago: 30 of 50 took part (60 %), the target is 95 %',
        },
      ],
    },
    {
      name: 'Everyone took part, and nobody closed it',
      files: campaign(
        'TRN-2026-03',
        'status: running\nopens_on: 2026-10-20\ndue: 2026-11-21\npopulation: 50\ncompleted: 50',
      ),
      today: '2026-11-22',
      expect: [
        {
          path: 'awareness/TRN-2026-03.md',
          line: 9,
          message:
            'The training campaign was due 2026-11-21, 1 day ago: 50 of 50 took part (100 %), the target is 95 %',
          severity: 'notice',
        },
      ],
    },
    {
      name: 'Running on its last day',
      files: campaign(
        'TRN-2026-03',
        'status: running\nopens_on: 2026-10-20\ndue: 2026-11-22\npopulation: 50\ncompleted: 30',
      ),
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'The last refresh is a year and a day ago',
      files: campaign(
        'TRN-2025-01',
        'status: closed\nclosed_on: 2025-11-21\nopens_on: 2025-10-15\ndue: 2025-11-15\npopulation: 50\ncompleted: 49',
      ),
      today: '2026-11-22',
      expect: [
        {
          path: 'awareness/TRN-2025-01.md',
          line: 8,
          message: 'The next yearly refresh of awareness was due 2026-11-21, 1 day ago',
        },
      ],
    },
    {
      name: 'There has never been a refresh',
      files: {
        ...CONFIG,
        'scope.md':
          '---\nid: SCP-01\ntype: isms-scope\ntitle: ISMS scope\nstatus: effective\nowner: role:isms-manager\n---\n',
      },
      today: '2026-11-22',
      expect: [{ path: 'scope.md', line: 4, message: 'No yearly refresh of awareness has ever been held' }],
    },
    {
      name: 'There has never been a refresh, in a new ISMS',
      files: {
        'holdfast.yml': 'version: 1\npreset: bootstrap\n',
        'scope.md':
          '---\nid: SCP-01\ntype: isms-scope\ntitle: ISMS scope\nstatus: effective\nowner: role:isms-manager\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Six weeks without induction',
      files: person('kim', 'start: 2026-10-11'),
      today: '2026-11-22',
      expect: [
        {
          path: 'people/kim.md',
          line: 8,
          message: 'kim started on 2026-10-11 and has no induction on record: it was due 2026-11-10, 12 days ago',
        },
      ],
    },
    {
      name: 'The thirtieth day, and people whose first thirty days were over when a refresh began',
      files: {
        ...campaign('TRN-2025-01', 'status: closed\nclosed_on: 2025-06-30\nopens_on: 2025-06-01'),
        'people/ana.md':
          '---\nid: PER-03\ntype: person\ntitle: ana\nstatus: active\nowner: role:people-lead\nkind: employee\nstart: 2026-05-02\n---\n',
        ...person('kim', 'start: 2026-10-23'),
        'people/lee.md':
          '---\nid: PER-02\ntype: person\ntitle: lee\nstatus: active\nowner: role:people-lead\nkind: employee\nstart: 2019-02-01\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Below the target is history once a later campaign of its kind has reached it',
      files: {
        ...campaign('TRN-2026-01', 'status: closed\nclosed_on: 2026-03-31\npopulation: 50\ncompleted: 41'),
        ...campaign('TRN-2026-02', 'status: closed\nclosed_on: 2026-06-30\npopulation: 20\ncompleted: 19'),
        ...campaign('TRN-2026-03', 'status: closed\nclosed_on: 2026-06-30\npopulation: 50\ncompleted: 40'),
        ...roleBased('TRN-2026-04', 'status: closed\nclosed_on: 2026-04-30\npopulation: 10\ncompleted: 9'),
        ...roleBased('TRN-2026-05', 'status: closed\nclosed_on: 2026-05-31\npopulation: 10\ncompleted: 8'),
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'awareness/TRN-2026-03.md',
          line: 10,
          message: '40 of 50 took part (80 %), the target is 95 %, and no follow-up is recorded',
        },
        {
          path: 'awareness/TRN-2026-04.md',
          line: 10,
          message: '9 of 10 took part (90 %), the target is 95 %, and no follow-up is recorded',
        },
        {
          path: 'awareness/TRN-2026-05.md',
          line: 10,
          message: '8 of 10 took part (80 %), the target is 95 %, and no follow-up is recorded',
        },
      ],
    },
    {
      name: 'Past its last day with a follow-up, with nobody who has to take part, just at the target, and never begun',
      files: {
        ...campaign(
          'TRN-2026-03',
          'status: running\ndue: 2026-11-21\npopulation: 50\ncompleted: 30\nfollow_up: A second round until 2026-12-11',
        ),
        ...campaign('TRN-2026-04', 'status: running\ndue: 2026-11-21\npopulation: 3\nexcused: 3\ncompleted: 0'),
        ...campaign('TRN-2026-05', 'status: running\ndue: 2026-11-21\npopulation: 20\ncompleted: 19'),
        ...campaign('TRN-2026-06', 'status: planned\ndue: 2026-11-21\nfollow_up: Nobody had time'),
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'awareness/TRN-2026-04.md',
          line: 8,
          message: 'The training campaign was due 2026-11-21, 1 day ago',
        },
        {
          path: 'awareness/TRN-2026-06.md',
          line: 8,
          message: 'The training campaign was due 2026-11-21, 1 day ago',
        },
        {
          path: 'awareness/TRN-2026-05.md',
          line: 8,
          message: 'The training campaign was due 2026-11-21, 1 day ago: 19 of 20 took part (95 %), the target is 95 %',
          severity: 'notice',
        },
      ],
    },
    {
      name: 'Trainings for roles, without totals, and no refresh for everyone',
      files: {
        ...roleBased('TRN-2026-04', 'status: closed\nclosed_on: 2026-04-30'),
        ...roleBased('TRN-2026-05', 'status: closed\nclosed_on: 2026-05-31'),
        ...roleBased('TRN-2026-06', 'status: closed\nclosed_on: 2026-06-30'),
      },
      today: '2026-11-22',
      expect: [
        { path: 'awareness/TRN-2026-06.md', line: 4, message: 'No yearly refresh of awareness has ever been held' },
      ],
    },
    {
      name: 'A placeholder is no induction; bots, auditors and who is on leave need none',
      files: {
        ...person('Ada Li', 'start: 2026-10-11\ninduction_done: TBD'),
        'awareness/TRN-2026-02.md':
          '---\nid: TRN-2026-02\ntype: training-campaign\ntitle: Refresh on some day\nstatus: closed\nowner: role:people-lead\nkind: annual-refresh\nclosed_on: 2026-07-31\n---\n',
        'people/bot.md':
          '---\nid: PER-02\ntype: person\ntitle: bot\nstatus: active\nowner: role:people-lead\nkind: bot\nstart: 2026-10-11\n---\n',
        'people/eva.md':
          '---\nid: PER-03\ntype: person\ntitle: eva\nstatus: active\nowner: role:people-lead\nkind: auditor\nstart: 2026-10-11\n---\n',
        'people/max.md':
          '---\nid: PER-04\ntype: person\ntitle: max\nstatus: leave\nowner: role:people-lead\nkind: employee\nstart: 2026-10-11\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'people/Ada Li.md',
          line: 8,
          message: 'Ada Li started on 2026-10-11 and has no induction on record: it was due 2026-11-10, 12 days ago',
        },
      ],
    },
    {
      name: 'A folder of documents without types is no ISMS, and lacks nothing',
      files: { 'policies/access.md': '---\ntitle: Access policy\nowner: role:it-lead\nreviewed_on: 2026-10-01\n---\n' },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms, { target, induction_within, before_first }) {
    for (const { draft } of overdueDuties(isms, ({ kind }) => kind === 'training-refresh')) {
      yield { ...draft, detail: 'refresh', missing: [trainingCampaign.type] };
    }
    yield* unfinished(isms, target);
    yield* belowTarget(isms, target);
    if (before_first) yield* neverRefreshed(isms);
    yield* withoutInduction(isms, induction_within);
  },
});

/** Past its last day and not closed. One that has reached its target was only not closed, and keeps the next from counting. */
function* unfinished(isms: Isms, target: number): Iterable<Draft> {
  for (const { duty, draft } of overdueDuties(isms, ({ kind }) => kind === 'training-campaign')) {
    const record = recordOf(duty.entry, trainingCampaign);
    const said = rateInWords(record, target);
    if (record.facts.follow_up.state === 'given' && statusWord(duty.entry) === 'running') continue;
    const late = { ...draft, message: `${draft.message}${said === undefined ? '' : `: ${said}`}`, detail: 'past-due' };
    const isDone = said !== undefined && rateOf(record) >= target;
    yield isDone
      ? { ...late, severity: 'notice', needsIssue: false, fix: 'Close it: `status: closed`, `closed_on`.' }
      : late;
  }
}

function* belowTarget(isms: Isms, target: number): Iterable<Draft> {
  const campaigns = recordsOf(isms, trainingCampaign).filter(({ entry }) => hasReached(entry, 'closed'));
  const reached = campaigns.filter((record) => rateOf(record) >= target);
  for (const record of campaigns) {
    const { entry, facts } = record;
    const isPast = reached.some(
      (other) =>
        given(other.facts.kind) === given(facts.kind) &&
        (given(overOn(other)) ?? '') > (given(overOn(record)) ?? '9999'),
    );
    if (rateOf(record) >= target || isPast || facts.follow_up.state === 'given') continue;
    yield {
      on: entry,
      at: spanOf(facts.completed),
      message: `${rateInWords(record, target)}, and no follow-up is recorded`,
      detail: 'below-target',
    };
  }
}

/** In per cent. What cannot be reckoned is below no target: its numbers are told of elsewhere. */
function rateOf(record: TrainingCampaign): number {
  const { value } = trainingCompletionOf([record]);
  return value === 'n/a' ? Number.POSITIVE_INFINITY : value;
}

function rateInWords(record: TrainingCampaign, target: number): string | undefined {
  const { value, numerator, denominator } = trainingCompletionOf([record]);
  if (value === 'n/a') return undefined;
  return `${numerator} of ${denominator} took part (${Number(value.toFixed(1))} %), the target is ${target} %`;
}

/** A refresh that runs or is planned is the first one: it has its own last day. */
function* neverRefreshed(isms: Isms): Iterable<Draft> {
  const campaigns = recordsOf(isms, trainingCampaign);
  if (campaigns.some(({ facts }) => given(facts.kind) === 'annual-refresh')) return;
  const on = placeOfNothing(isms, campaigns.at(-1)?.entry);
  if (!on) return;
  const message = 'No yearly refresh of awareness has ever been held';
  const fix = 'Train everyone once, and record it as a training campaign.';
  yield { on, message, fix, detail: 'never', missing: [trainingCampaign.type] };
}
