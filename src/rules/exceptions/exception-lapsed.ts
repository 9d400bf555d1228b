import * as z from 'zod';
import { formatInterval, type Interval } from '../../calendar/interval.ts';
import { addInterval, daysBetween } from '../../calendar/plain-date.ts';
import { type Fact, given } from '../../model/fact.ts';
import { statusWord } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import type { RecordOf } from '../../records/record-of.ts';
import { exception } from '../../records/types/exception.ts';
import { waivedBy } from '../../records/waived-rules.ts';
import { type Draft, defineRule, intervalOption } from '../define-rule.ts';
import { identitiesOf, objectionTo } from '../document-control/approvers.ts';
import { days, inWords } from '../wording.ts';

type Exception = RecordOf<typeof exception.fields>;

const HEAD = '---\nid: EXC-003\ntype: exception\ntitle: No MFA on legacy ERP\nstatus: active\nowner: role:it-lead\n';

export const exceptionLapsed = defineRule({
  name: 'exception-lapsed',
  area: 'exceptions',
  flags:
    'An exception that counts as active and is past its last day, lacks its approval, its end or its risk, was approved by whoever asked for it or by somebody who may not, runs too long, or was renewed too often.',
  why: 'An exception without an end and an authority behind it is a control that was dropped (A.5.36).',
  fix: 'Close it, or have it approved again with a new end and a fresh look at its risk.',
  severity: 'error',
  grade: 'minor',
  cause: 'calendar',
  issue: true,
  clauses: ['8.1'],
  controls: ['A.5.1', 'A.5.36'],
  needs: [],
  steps: [
    'Find out whether it is still needed, and look at its risk again',
    'Close it, or have it approved by somebody who may and did not ask for it',
    'Record the approval and the new `expires_on`',
  ],
  falsePositives:
    'The last day itself is covered. Requests that nobody has approved yet, and exceptions that are over, are not looked at. Who may approve is only asked where a role lists `exception` under `may_approve`; top management may. The end of an exception that waives a rule of Holdfast is told by `waiver-expired`.',
  options: z.strictObject({
    max_duration: intervalOption('12 months').describe('How long an exception may run from its approval.'),
    max_renewals: z.number().int().min(0).default(2).describe('How often it may be renewed before anything is said.'),
  }),
  examples: [
    {
      name: 'Seven weeks past its last day',
      files: {
        'records/EXC-003.md': `${HEAD}waives: [A.8.5]\nrisk: RSK-009\nrequested_by: person:kim\napproved_by: person:lee\napproved_on: 2025-10-02\nexpires_on: 2026-10-01\n---\n`,
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/EXC-003.md',
          line: 12,
          message: 'The exception ended on 2026-10-01, 52 days ago, and is still active',
        },
      ],
    },
    {
      name: 'Its last day, after the longest time that it may run',
      files: {
        'records/EXC-003.md': `${HEAD}waives: [A.8.5]\nrisk: RSK-009\nrequested_by: person:kim\napproved_by: person:lee\napproved_on: 2025-11-22\nexpires_on: 2026-11-22\nrenewals: 2\n---\n`,
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Nobody approved it, and it has no end and no risk',
      files: {
        'records/EXC-003.md': `${HEAD}waives: [A.8.5]\nrequested_by: person:kim\napproved_by: TBC\n---\n`,
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/EXC-003.md',
          line: 4,
          message:
            'The exception is active and does not say who approved it, when it was approved, its last day and its risk',
        },
      ],
    },
    {
      name: 'Approved by whoever asked for it, a day too long, and renewed a third time',
      files: {
        'records/EXC-003.md': `${HEAD}waives: [A.8.5]\nrisk: RSK-009\nrequested_by: person:kim\napproved_by: person:kim\napproved_on: 2026-04-03\nexpires_on: 2027-04-04\nrenewals: 3\n---\n`,
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        { path: 'records/EXC-003.md', line: 10, message: 'Approved by person:kim, who asked for it' },
        {
          path: 'records/EXC-003.md',
          line: 12,
          message: 'It runs until 2027-04-04, longer than 12 months from its approval on 2026-04-03',
        },
        { path: 'records/EXC-003.md', line: 13, message: 'It was renewed 3 times', severity: 'warning' },
      ],
    },
    {
      name: 'Approved by somebody whose roles do not allow it',
      files: {
        'people/lee.md':
          '---\nid: PER-01\ntype: person\ntitle: lee\nstatus: active\nowner: role:people-lead\nkind: employee\nstart: 2024-02-01\n---\n',
        'people/isms-manager.md':
          '---\nid: ROL-01\ntype: role\ntitle: ISMS manager\nstatus: active\nowner: role:director\nkey: isms-manager\nmay_approve: [procedure, exception]\nholders:\n  - { person: person:mara, from: 2024-01-01 }\n---\n',
        'records/EXC-003.md': `${HEAD}waives: [A.8.5]\nrisk: RSK-009\nrequested_by: person:kim\napproved_by: person:lee\napproved_on: 2026-04-03\nexpires_on: 2027-03-31\n---\n`,
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/EXC-003.md',
          line: 10,
          message: 'Approved on 2026-04-03 by person:lee, who held no role then that may approve an exception',
        },
      ],
    },
    {
      name: 'A request, and a waiver of a rule past its end',
      files: {
        'records/EXC-003.md': `${HEAD.replace('active', 'requested')}waives: [A.8.5]\nrequested_by: person:kim\n---\n`,
        'records/EXC-004.md': `${HEAD.replace('EXC-003', 'EXC-004')}waives: [rule:review-overdue, POL-03]\nrisk: RSK-009\nrequested_by: person:kim\napproved_by: person:lee\napproved_on: 2026-04-03\nexpires_on: 2026-10-31\n---\n`,
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms, { max_duration, max_renewals }) {
    for (const record of recordsOf(isms, exception)) {
      const { entry, facts } = record;
      if (!exception.inForceStates.includes(statusWord(entry) ?? '')) continue;
      yield* incomplete(record);
      yield* approval(isms, record);
      yield* ended(isms, record);
      yield* tooLong(record, max_duration);
      const renewals = facts.renewals;
      if (renewals.state === 'given' && renewals.value > max_renewals) {
        yield {
          on: entry,
          at: renewals,
          message: `It was renewed ${renewals.value} times`,
          fix: 'Change the rule or control, or meet it: what is renewed again and again is no exception.',
          severity: 'warning',
          needsIssue: false,
          detail: 'renewals',
        };
      }
    }
  },
});

function* incomplete({ entry, facts }: Exception): Iterable<Draft> {
  const parts: readonly (readonly [Fact<unknown>, string])[] = [
    [facts.approved_by, 'who approved it'],
    [entry.approvedOn, 'when it was approved'],
    [facts.expires_on, 'its last day'],
    [facts.risk, 'its risk'],
  ];
  const missing = parts.filter(([{ state }]) => state === 'absent' || state === 'placeholder').map(([, name]) => name);
  if (missing.length === 0) return;
  yield {
    on: entry,
    message: `The exception is ${statusWord(entry)} and does not say ${inWords(missing)}`,
    fix: 'Fill in what is missing, or return it to `requested`.',
    detail: 'incomplete',
  };
}

function* approval({ people, today }: Isms, { entry, facts }: Exception): Iterable<Draft> {
  const { approved_by: approver, requested_by: requester } = facts;
  if (approver.state !== 'given') return;
  const day = given(entry.approvedOn);
  const at = approver;
  const asked = given(requester);
  const requesters = asked ? identitiesOf(people, asked, day ?? today) : [];
  const others = identitiesOf(people, approver.value, day ?? today).filter((name) => !requesters.includes(name));
  if (others.length === 0) {
    yield { on: entry, at, message: `Approved by ${approver.value.text}, who asked for it`, detail: 'approver' };
    return;
  }
  const objection = day && objectionTo(people, approver.value, 'exception', day);
  if (objection)
    yield {
      on: entry,
      at,
      message: `Approved on ${day} by ${approver.value.text}${objection.words}`,
      detail: 'approver',
    };
}

function* ended(isms: Isms, record: Exception): Iterable<Draft> {
  const { today } = isms;
  const { entry, facts } = record;
  const end = facts.expires_on;
  if (end.state !== 'given' || end.value >= today || waivedBy(record, isms).rules.length > 0) return;
  const late = daysBetween(end.value, today);
  yield {
    on: entry,
    at: end,
    message: `The exception ended on ${end.value}, ${days(late)} ago, and is still ${statusWord(entry)}`,
    due: end.value,
    daysOverdue: late,
    derivation: `set by \`${end.key}\``,
    detail: 'ended',
  };
}

function* tooLong({ entry, facts }: Exception, most: Interval): Iterable<Draft> {
  const from = given(entry.approvedOn);
  const end = facts.expires_on;
  if (from === undefined || end.state !== 'given' || end.value <= addInterval(from, most)) return;
  yield {
    on: entry,
    at: end,
    message: `It runs until ${end.value}, longer than ${formatInterval(most)} from its approval on ${from}`,
    fix: 'Give it an earlier end, and look at it again then.',
    detail: 'duration',
  };
}
