import * as z from 'zod';
import type { Interval } from '../../calendar/interval.ts';
import { addInterval, daysBetween } from '../../calendar/plain-date.ts';
import { type Fact, given } from '../../model/fact.ts';
import { statusWord } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import {
  dayOfMoment,
  type Incident,
  incident,
  isReal,
  type Notification,
  notificationsOf,
} from '../../records/types/incident.ts';
import { type Draft, defineRule, intervalOption } from '../define-rule.ts';
import { spanOf } from '../span-of.ts';
import { days, inWords } from '../wording.ts';

const LAW =
  '---\nid: LEG-003\ntype: legal-requirement\ntitle: Data protection law\nstatus: active\nowner: role:dpo\nnotification_deadline: PT72H\nreviewed_on: 2026-04-02\n---\n';

function incidentWith(lines: string): Record<string, string> {
  return {
    'holdfast.yml': 'version: 1\npreset: iso27001\n',
    'registers/LEG-003.md': LAW,
    'records/INC-2026-008.md': `---\nid: INC-2026-008\ntype: incident\ntitle: Mailbox takeover\nstatus: triaged\nowner: role:dpo\nreported_at: "2026-10-31T08:00:00Z"\npersonal_data: true\n${lines}---\n`,
  };
}

const TO_AUTHORITY = 'to: Authority, legal_requirement: LEG-003, aware_at: "2026-10-31T08:00:00Z"';

export const incidentNotificationLate = defineRule({
  name: 'incident-notification-late',
  area: 'incidents',
  flags:
    'An incident with personal data for which nobody decided whether to notify, or a notification that was sent after its deadline, is not sent and past it, or has none.',
  why: 'The time for it is short and set by law or contract, it runs through weekends, and missing it costs more than most incidents.',
  fix: 'Notify with the reasons for the delay and record `sent_at`, `delay_reason` and `reference`; or record who decided that no notice is needed, and why.',
  severity: 'error',
  grade: 'minor',
  cause: 'calendar',
  issue: true,
  clauses: ['8.1'],
  controls: ['A.5.5', 'A.5.26', 'A.5.31', 'A.5.34'],
  needs: [],
  steps: [
    'Decide whether somebody has to be told, and record who decided it and why',
    'Notify, with the reasons for any delay',
    'Record the moment and the reference',
  ],
  falsePositives:
    'Where no risk to people is likely nobody has to be told: `notification_decision: { needed: false, decided_by: …, reason: … }`. Sent at the very last moment is in time, and moments are compared whatever their offsets. What is not sent is late from the day after that of its deadline on, since today has no time of day. A late notice that gives its `delay_reason` is dealt with. In the first days after the report a missing decision is a warning. Exercises and what was no incident are not looked at.',
  options: z.strictObject({
    decide_within: intervalOption('3 days').describe(
      'How long after its report an incident with personal data may wait for the decision and be a warning only.',
    ),
  }),
  examples: [
    {
      name: 'Not sent 72 hours after awareness',
      files: incidentWith(`notifications:\n  - { ${TO_AUTHORITY} }\n`),
      today: '2026-11-04',
      expect: [
        {
          path: 'records/INC-2026-008.md',
          line: 10,
          message: 'Notification of Authority was due 2026-11-03T08:00:00Z, 1 day ago, and is not sent',
        },
      ],
    },
    {
      name: 'The day of the deadline',
      files: incidentWith(`notifications:\n  - { ${TO_AUTHORITY} }\n`),
      today: '2026-11-03',
      expect: [],
    },
    {
      name: 'Sent a second late, and at the last moment in another zone',
      files: incidentWith(
        `notifications:\n  - { ${TO_AUTHORITY}, sent_at: "2026-11-03T08:00:01Z" }\n  - { to: Customer, due_at: "2026-11-02T12:00:00Z", sent_at: "2026-11-02T13:00:00+01:00" }\n`,
      ),
      today: '2026-11-22',
      expect: [
        {
          path: 'records/INC-2026-008.md',
          line: 10,
          message:
            'Notification of Authority was due 2026-11-03T08:00:00Z and sent 2026-11-03T08:00:01Z, with no reason for the delay',
        },
      ],
    },
    {
      name: 'Sent late, with the reasons that the law asks for',
      files: incidentWith(
        `notifications:\n  - { ${TO_AUTHORITY}, sent_at: "2026-11-04T09:00:00Z", delay_reason: Extent known on 3 November }\n`,
      ),
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Nobody has decided',
      files: incidentWith(''),
      today: '2026-11-22',
      expect: [
        {
          path: 'records/INC-2026-008.md',
          line: 8,
          message: 'Personal data is concerned, and nobody has decided whether somebody has to be notified',
        },
      ],
    },
    {
      name: 'Reported three days ago',
      files: incidentWith(''),
      today: '2026-11-03',
      expect: [
        {
          path: 'records/INC-2026-008.md',
          line: 8,
          message: 'Personal data is concerned, and nobody has decided whether somebody has to be notified',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'Decided to notify, and nobody is',
      files: incidentWith('notification_decision: { needed: true, decided_by: role:dpo }\n'),
      today: '2026-11-22',
      expect: [
        {
          path: 'records/INC-2026-008.md',
          line: 9,
          message: 'It was decided to notify, and no notification is recorded',
        },
      ],
    },
    {
      name: 'Decided not to, and nobody knows why',
      files: incidentWith('notification_decision: { needed: false, decided_by: role:dpo, reason: TBC }\n'),
      today: '2026-11-22',
      expect: [
        {
          path: 'records/INC-2026-008.md',
          line: 9,
          message: 'The decision that nobody has to be notified lacks: its reason',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'No risk to people, decided by somebody with a reason',
      files: incidentWith(
        'notification_decision: { needed: false, decided_by: role:dpo, reason: Mailbox was empty }\n',
      ),
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A notification without a deadline',
      files: incidentWith('notifications:\n  - { to: Customer }\n'),
      today: '2026-11-22',
      expect: [
        {
          path: 'records/INC-2026-008.md',
          line: 10,
          message: 'Notification of Customer is not sent, and nothing says until when it has to be',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'A decision that does not say which, about an incident that nobody reported',
      files: Object.fromEntries(
        Object.entries(incidentWith('notification_decision: { reason: Nobody was harmed }\n')).map(([path, text]) => [
          path,
          text.replace(/reported_at.+\n/, ''),
        ]),
      ),
      today: '2026-11-22',
      expect: [
        {
          path: 'records/INC-2026-008.md',
          line: 7,
          message: 'Personal data is concerned, and nobody has decided whether somebody has to be notified',
        },
      ],
    },
    {
      name: 'Decided to notify, nobody knows by whom; sent without a deadline, and one deadline cannot be read',
      files: incidentWith(
        'notification_decision: { needed: true, reason: TBC }\nnotifications:\n  - { to: Customer, sent_at: "2026-11-02T12:00:00Z" }\n  - { to: Insurer, due_at: soon }\n',
      ),
      today: '2026-11-22',
      expect: [
        {
          path: 'records/INC-2026-008.md',
          line: 9,
          message: 'The decision to notify lacks: who took it',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'An exercise, and what was no incident',
      files: {
        ...incidentWith('real: false\n'),
        'records/INC-2026-009.md':
          '---\nid: INC-2026-009\ntype: incident\ntitle: Mail to the wrong Lee\nstatus: not-an-incident\nowner: role:dpo\npersonal_data: true\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms, { decide_within }) {
    for (const record of recordsOf(isms, incident)) {
      if (!isReal(record) || statusWord(record.entry) === 'not-an-incident') continue;
      yield* undecided(record, isms, decide_within);
      for (const notification of notificationsOf(record, isms)) yield* late(record, notification, isms);
    }
  },
});

function lacks(fact: Fact<unknown>): boolean {
  return fact.state === 'absent' || fact.state === 'placeholder';
}

/** The decision itself. Who is being notified was decided upon, whether or not that is written down. */
function* undecided(record: Incident, isms: Isms, within: Interval): Iterable<Draft> {
  const { entry, facts } = record;
  const { notification_decision: decision, personal_data: personal } = facts;
  const isNotified = (given(facts.notifications) ?? []).length > 0;
  const parts = given(decision)?.facts;
  const isUndecided = lacks(decision) || (parts !== undefined && lacks(parts.needed));
  if (!isNotified && given(personal) === true && isUndecided) {
    const reported = given(dayOfMoment(entry, facts.reported_at));
    yield {
      on: entry,
      at: spanOf(personal),
      message: 'Personal data is concerned, and nobody has decided whether somebody has to be notified',
      fix: 'Decide, and record it: `notification_decision: { needed, decided_by, decided_at, reason }`.',
      severity: reported !== undefined && addInterval(reported, within) >= isms.today ? 'warning' : undefined,
      detail: 'decision',
    };
  }
  if (!parts) return;
  if (given(parts.needed) === true && !isNotified) {
    const message = 'It was decided to notify, and no notification is recorded';
    yield { on: entry, at: spanOf(decision), message, fix: 'Record who is notified and until when.', detail: 'none' };
  }
  yield* unexplained(record, parts.needed, [
    ...(lacks(parts.decided_by) ? ['who took it'] : []),
    ...(given(parts.needed) === false && lacks(parts.reason) ? ['its reason'] : []),
  ]);
}

function* unexplained({ entry, facts }: Incident, needed: Fact<boolean>, missing: readonly string[]): Iterable<Draft> {
  if (missing.length === 0 || needed.state !== 'given') return;
  const what = needed.value ? 'to notify' : 'that nobody has to be notified';
  yield {
    on: entry,
    at: spanOf(facts.notification_decision),
    message: `The decision ${what} lacks: ${inWords(missing)}`,
    severity: 'warning',
    needsIssue: false,
    detail: 'reason',
  };
}

function* late({ entry }: Incident, notification: Notification, isms: Isms): Iterable<Draft> {
  const { name, sent, deadline, isUnclear, isExplained, at } = notification;
  const place = { on: entry, at, detail: `notification:${name}` };
  if (!deadline) {
    if (isUnclear || sent.state === 'given') return;
    const message = `Notification of ${name} is not sent, and nothing says until when it has to be`;
    yield { ...place, message, fix: 'Give `due_at`, or `aware_at` and the `legal_requirement`.', severity: 'warning' };
    return;
  }
  const { moment, date, says } = deadline;
  const was = `Notification of ${name} was due ${moment.text}`;
  const due = { due: date.value, derivation: says, note: says };
  if (sent.state === 'given') {
    if (sent.value.at <= moment.at || isExplained) return;
    yield { ...place, ...due, message: `${was} and sent ${sent.value.text}, with no reason for the delay` };
  } else if (date.value < isms.today) {
    const daysOverdue = daysBetween(date.value, isms.today);
    yield { ...place, ...due, daysOverdue, message: `${was}, ${days(daysOverdue)} ago, and is not sent` };
  }
}
