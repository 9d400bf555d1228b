import * as z from 'zod';
import { formatInterval, type Interval, interval } from '../../calendar/interval.ts';
import { addInterval, daysBetween, type PlainDate } from '../../calendar/plain-date.ts';
import { type Fact, given } from '../../model/fact.ts';
import { datesOf } from '../../records/dates.ts';
import { type Entry, hasReached, statusWord } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { type Incident, incident, isReal } from '../../records/types/incident.ts';
import { type Draft, defineRule, intervalOption } from '../define-rule.ts';
import { overdueDuties } from '../overdue.ts';
import { spanOf } from '../span-of.ts';
import { days } from '../wording.ts';

const SEVERITIES = ['sev1', 'sev2', 'sev3', 'sev4'] as const;

/** Incidents of which somebody should hear every other week. */
const SERIOUS: readonly string[] = ['sev1', 'sev2'];

/** What can follow from lessons. */
const FOLLOW_UPS: readonly string[] = [
  'nonconformity',
  'corrective-action',
  'risk',
  'risk-treatment-plan',
  'change',
  'objective',
];

/** No shorter time is asked for: from here on the history of the file is looked at. */
const RECENT = interval({ days: 7 });

function incidentWith(lines: string): Record<string, string> {
  return {
    'holdfast.yml': 'version: 1\npreset: iso27001\n',
    'records/INC-2026-006.md': `---\nid: INC-2026-006\ntype: incident\ntitle: Mailbox takeover\nowner: role:it-lead\n${lines}\n---\n`,
  };
}

const STALE = incidentWith(
  'status: triaged\nseverity: sev1\nrecorded_on: 2026-11-07\ndetected_at: "2026-11-07T06:30:00Z"',
);

export const incidentLessonsMissing = defineRule({
  name: 'incident-lessons-missing',
  area: 'incidents',
  flags:
    'A serious incident that was closed without lessons or with nothing that follows from them, one that is resolved and still open after a month, or one that nobody has touched for weeks.',
  why: 'The same incident twice is what auditors and customers forgive least: knowledge gained has to change something (A.5.27).',
  fix: 'Hold a review, write its `lessons`, and link the nonconformity, action or risk that follows.',
  severity: 'warning',
  grade: 'minor',
  cause: 'calendar',
  issue: true,
  clauses: ['10.2'],
  controls: ['A.5.27'],
  needs: ['git-or-files'],
  looksBack: (isms) => ({
    entries: openIncidents(isms)
      .map(({ entry }) => entry)
      .filter((entry) => isOlder(isms, entry)),
  }),
  steps: [
    'Go through the incident with those who dealt with it',
    'Write down the lessons',
    'Record what follows, and close the incident',
  ],
  falsePositives:
    'A duplicate is no incident of its own: `status: not-an-incident`. Exercises and false alarms (`real: false`) are not looked at. Lessons that change nothing are a notice at most. Touched means any day or moment in the record, or a commit where the history is at hand.',
  options: z.strictObject({
    lessons_for: z
      .array(z.enum(SEVERITIES))
      .default(['sev1', 'sev2'])
      .describe('Severities whose incidents are closed with lessons.'),
    stale_after_serious: intervalOption('14 days').describe('How long an open sev1 or sev2 may lie untouched.'),
    stale_after_other: intervalOption('60 days').describe('How long any other may.'),
  }),
  examples: [
    {
      name: 'Closed with no lessons',
      files: incidentWith('status: closed\nseverity: sev1\nclosed_on: 2026-07-20'),
      today: '2026-11-22',
      expect: [
        {
          path: 'records/INC-2026-006.md',
          line: 6,
          message: 'The incident (sev1) was closed without lessons',
        },
      ],
    },
    {
      name: 'Lessons from which nothing follows',
      files: incidentWith('status: closed\nseverity: sev2\nlessons: Shared mailboxes had no second factor'),
      today: '2026-11-22',
      expect: [
        {
          path: 'records/INC-2026-006.md',
          line: 8,
          message: 'No nonconformity, action, risk or change follows from the lessons of the incident (sev2)',
          severity: 'notice',
        },
      ],
    },
    {
      name: 'Lessons with their action, a small incident without lessons, and lessons that cannot be read',
      files: {
        ...incidentWith('status: closed\nseverity: sev2\nlessons: Shared mailboxes had no second factor'),
        'records/INC-2026-007.md':
          '---\nid: INC-2026-007\ntype: incident\ntitle: Lost badge\nstatus: closed\nowner: role:it-lead\nseverity: sev4\n---\n',
        'records/NC-2026-009.md':
          '---\nid: NC-2026-009\ntype: nonconformity\ntitle: No second factor\nstatus: open\nowner: role:it-lead\nsource: incident\nsource_ref: INC-2026-006\n---\n',
        'records/INC-2026-008.md':
          '---\nid: INC-2026-008\ntype: incident\ntitle: Second mailbox\nstatus: closed\nowner: role:it-lead\nseverity: sev1\nlessons: The same\nnonconformities: [NC-2026-009]\n---\n',
        'records/INC-2026-009.md':
          '---\nid: INC-2026-009\ntype: incident\ntitle: Third mailbox\nstatus: closed\nowner: role:it-lead\nseverity: sev1\nlessons: { first: Nobody can read this }\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Resolved a month and a day ago',
      files: incidentWith('status: resolved\nseverity: sev3\nresolved_at: "2026-10-22T12:00:00Z"'),
      today: '2026-11-22',
      expect: [
        {
          path: 'records/INC-2026-006.md',
          line: 8,
          message: 'Closing of the incident was due 2026-11-21, 1 day ago',
        },
      ],
    },
    {
      name: 'Open and untouched for fifteen days',
      files: STALE,
      today: '2026-11-22',
      expect: [
        {
          path: 'records/INC-2026-006.md',
          line: 6,
          message: 'The incident (sev1) is triaged, and nothing in it has changed since 2026-11-07, 15 days ago',
        },
      ],
    },
    {
      name: 'The fourteenth day',
      files: STALE,
      today: '2026-11-21',
      expect: [],
    },
    {
      name: 'Nobody has committed to it since either',
      files: STALE,
      history: [{ on: '2026-11-06', by: 'Lee', files: STALE }],
      today: '2026-11-22',
      expect: [
        {
          path: 'records/INC-2026-006.md',
          line: 6,
          message: 'The incident (sev1) is triaged, and nothing in it has changed since 2026-11-07, 15 days ago',
        },
      ],
    },
    {
      name: 'Somebody wrote into it last week',
      files: STALE,
      history: [{ on: '2026-11-14', by: 'Lee', files: STALE }],
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A smaller one may wait, and an exercise as long as it likes, or what was no incident',
      files: {
        'records/INC-2026-008.md':
          '---\nid: INC-2026-008\ntype: incident\ntitle: Lost badge, found\nstatus: not-an-incident\nowner: role:it-lead\nseverity: sev1\nrecorded_on: 2026-01-10\n---\n',
        'records/INC-2026-009.md':
          '---\nid: INC-2026-009\ntype: incident\ntitle: Lost badge\nstatus: triaged\nowner: role:it-lead\nseverity: sev1\n---\n',
        'records/INC-2026-010.md':
          '---\nid: INC-2026-010\ntype: incident\ntitle: Lost phone\nstatus: triaged\nowner: role:it-lead\nseverity: sev1\nrecorded_on: 2026-10-01\ncontained_at: "2026-11-22T08:00:00Z"\n---\n',
        ...incidentWith('status: triaged\nseverity: sev3\nrecorded_on: 2026-09-23'),
        'records/INC-2026-007.md':
          '---\nid: INC-2026-007\ntype: incident\ntitle: Drill\nstatus: triaged\nowner: role:it-lead\nseverity: sev1\nreal: false\nrecorded_on: 2026-01-10\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'The latest day in it counts, but no deadline and no day to come; one has neither severity nor status',
      files: {
        ...incidentWith(
          'status: triaged\nseverity: sev2\nrecorded_on: 2026-11-07\ndetected_at: "2026-11-05T06:30:00Z"\nresolved_at: "2026-12-01T06:30:00Z"\nnotifications:\n  - { to: Customer, due_at: "2026-11-20T12:00:00Z" }',
        ),
        'records/INC-2026-007.md':
          '---\nid: INC-2026-007\ntype: incident\ntitle: Lost badge\nowner: role:it-lead\nrecorded_on: 2026-09-22\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/INC-2026-006.md',
          line: 6,
          message: 'The incident (sev2) is triaged, and nothing in it has changed since 2026-11-07, 15 days ago',
        },
        {
          path: 'records/INC-2026-007.md',
          line: 4,
          message: 'The incident is open, and nothing in it has changed since 2026-09-22, 61 days ago',
        },
      ],
    },
  ],
  *check(isms, options) {
    for (const { duty, draft } of overdueDuties(isms, ({ kind }) => kind === 'incident-closing')) {
      yield { ...draft, detail: duty.kind };
    }
    for (const record of recordsOf(isms, incident)) {
      if (isReal(record) && statusWord(record.entry) === 'closed') yield* unlearnt(record, isms, options.lessons_for);
    }
    for (const record of openIncidents(isms)) yield* stale(record, isms, options);
  },
});

function* unlearnt({ entry, facts }: Incident, isms: Isms, severities: readonly string[]): Iterable<Draft> {
  const severity = given(facts.severity);
  const { lessons } = facts;
  if (!severities.some((one) => one === severity) || lessons.state === 'unreadable') return;
  if (lessons.state !== 'given') {
    const message = `The incident (${severity}) was closed without lessons`;
    yield { on: entry, at: spanOf(entry.status), message, detail: 'lessons' };
  } else if (!hasFollowUp(entry, isms)) {
    const message = `No nonconformity, action, risk or change follows from the lessons of the incident (${severity})`;
    yield {
      on: entry,
      at: lessons,
      message,
      fix: 'Link what follows, or say in the lessons why nothing has to change.',
      severity: 'notice',
      grade: 'opportunity',
      needsIssue: false,
      detail: 'follow-up',
    };
  }
}

function hasFollowUp(entry: Entry, isms: Isms): boolean {
  const named = isms.links.from(entry).flatMap(({ to }) => isms.byId.get(to) ?? []);
  const naming = isms.links.to(given(entry.id) ?? '').map(({ from }) => from);
  return [...named, ...naming].some(({ type }) => FOLLOW_UPS.some((one) => one === type));
}

function openIncidents(isms: Isms): readonly Incident[] {
  return recordsOf(isms, incident).filter(
    (record) => record.entry.lifecycle === 'in-force' && !hasReached(record.entry, 'resolved') && isReal(record),
  );
}

interface Patience {
  readonly stale_after_serious: Interval;
  readonly stale_after_other: Interval;
}

function* stale({ entry, facts }: Incident, isms: Isms, patience: Patience): Iterable<Draft> {
  const severity = given(facts.severity);
  const within = SERIOUS.some((one) => one === severity) ? patience.stale_after_serious : patience.stale_after_other;
  const touched = lastTouched(isms, entry);
  if (touched === undefined || addInterval(touched, within) >= isms.today) return;
  const due = addInterval(touched, within);
  const name = severity === undefined ? 'The incident' : `The incident (${severity})`;
  const state = statusWord(entry) ?? 'open';
  yield {
    on: entry,
    at: spanOf(entry.status),
    message: `${name} is ${state}, and nothing in it has changed since ${touched}, ${days(daysBetween(touched, isms.today))} ago`,
    fix: 'Go on with it, or record how it ended.',
    due,
    daysOverdue: daysBetween(due, isms.today),
    derivation: `last change ${touched} + ${formatInterval(within)}`,
    detail: 'stale',
  };
}

/** The latest day that the record or its history knows. Deadlines lie ahead, and are nobody's work. */
function lastTouched(isms: Isms, entry: Entry): PlainDate | undefined {
  const [newest] = isms.history?.versionsOf(entry.path) ?? [];
  return lastOf(newest ? [...daysIn(entry), newest.commit.on] : daysIn(entry), isms.today);
}

function lastOf(all: readonly PlainDate[], today: PlainDate): PlainDate | undefined {
  return all
    .filter((day) => day <= today)
    .sort()
    .at(-1);
}

function daysIn(entry: Entry): readonly PlainDate[] {
  return datesOf(entry).flatMap(({ path, fact }) => (path.endsWith('due_at') ? [] : (dayOf(entry, fact) ?? [])));
}

function dayOf(entry: Entry, fact: Fact<unknown>): PlainDate | undefined {
  if (fact.state !== 'given') return undefined;
  const day = entry.readDate(fact.raw);
  return day.ok ? day.value : undefined;
}

/** Whether the record alone makes it look forgotten, so that the history is worth a look. */
function isOlder(isms: Isms, entry: Entry): boolean {
  const last = lastOf(daysIn(entry), isms.today);
  return last !== undefined && addInterval(last, RECENT) < isms.today;
}
