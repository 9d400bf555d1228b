import * as z from 'zod';
import type { Interval } from '../../calendar/interval.ts';
import { addInterval, daysBetween } from '../../calendar/plain-date.ts';
import { type Fact, given } from '../../model/fact.ts';
import { hasReached, nameOf, statusWord } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { recordOf } from '../../records/record-of.ts';
import { correctiveAction } from '../../records/types/corrective-action.ts';
import { nonconformity } from '../../records/types/nonconformity.ts';
import { type Draft, defineRule, intervalOption } from '../define-rule.ts';
import { overdueDuties } from '../overdue.ts';
import { spanOf } from '../span-of.ts';
import { days, inWords } from '../wording.ts';
import { type Action, actionsFor, actionsOf, type Nonconformity } from './actions.ts';

export const effectivenessNotVerified = defineRule({
  name: 'effectiveness-not-verified',
  area: 'corrective-action',
  flags:
    'A corrective action that counts as verified without saying when, by whom, with what result and on what evidence; one that nobody verified in time, or that was verified before it could show anything; one that did not work and was not followed up; a nonconformity that was closed before its actions were verified.',
  why: 'Done is not the same as effective: without the check nobody knows whether the cause is gone, and 10.2 d asks for just that.',
  fix: 'After enough time check it against `effectiveness_criteria`, and record `verified_on`, `verified_by`, `effective` and `verification_evidence`.',
  severity: 'error',
  grade: 'minor',
  cause: 'content',
  issue: true,
  clauses: ['10.2'],
  controls: [],
  needs: [],
  steps: [
    'Let somebody else check it against its criteria',
    'Record the day, the name, the result and the evidence',
    'If it did not work, open another action',
  ],
  falsePositives:
    'What can be proved at once, a document that was missing say, sets `verify_after` to the day of implementation. An action whose `verify_after` lies further ahead is not late before it.',
  options: z.strictObject({
    soak: intervalOption('30 days').describe(
      'Time from implementation after which an action can show that it works, when it has no `verify_after`.',
    ),
    verify_within: intervalOption('90 days').describe('Time from implementation within which it is verified.'),
  }),
  examples: [
    {
      name: 'Closed without any check',
      files: {
        'records/CA-2026-003.md':
          '---\nid: CA-2026-003\ntype: corrective-action\ntitle: Ticket on leaving\nstatus: closed\nowner: role:it-lead\nimplemented_on: 2026-05-01\nclosed_on: 2026-06-01\nverified_by: TBC\nverification_evidence: []\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CA-2026-003.md',
          line: 5,
          message: 'The action is closed, and does not say: verified_on, verified_by, effective, verification_evidence',
        },
      ],
    },
    {
      name: 'Implemented 91 days ago, and 90 days ago',
      files: {
        'records/CA-2026-004.md':
          '---\nid: CA-2026-004\ntype: corrective-action\ntitle: Ticket on leaving\nstatus: implemented\nowner: role:it-lead\nimplemented_on: 2026-08-23\n---\n',
        'records/CA-2026-005.md':
          '---\nid: CA-2026-005\ntype: corrective-action\ntitle: Two keys for the safe\nstatus: implemented\nowner: role:it-lead\nimplemented_on: 2026-08-24\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CA-2026-004.md',
          line: 7,
          message: 'Implemented on 2026-08-23, 91 days ago, and nobody has verified that it worked',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'Verified before it was implemented, a day too early, and after thirty days',
      files: {
        'records/CA-2026-006.md':
          '---\nid: CA-2026-006\ntype: corrective-action\ntitle: Ticket on leaving\nstatus: verified\nowner: role:it-lead\nimplemented_on: 2026-05-01\nverified_on: 2026-04-30\nverified_by: person:lee\neffective: true\nverification_evidence: [EVD-2026-021]\n---\n',
        'records/CA-2026-007.md':
          '---\nid: CA-2026-007\ntype: corrective-action\ntitle: Two keys for the safe\nstatus: verified\nowner: role:it-lead\nimplemented_on: 2026-05-01\nverified_on: 2026-05-30\nverified_by: person:lee\neffective: true\nverification_evidence: [EVD-2026-022]\n---\n',
        'records/CA-2026-008.md':
          '---\nid: CA-2026-008\ntype: corrective-action\ntitle: List of guests\nstatus: verified\nowner: role:it-lead\nimplemented_on: 2026-05-01\nverified_on: 2026-05-31\nverified_by: person:lee\neffective: true\nverification_evidence: [EVD-2026-023]\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CA-2026-006.md',
          line: 8,
          message: 'Verified on 2026-04-30, before it was implemented on 2026-05-01',
        },
        {
          path: 'records/CA-2026-007.md',
          line: 8,
          message: 'Verified on 2026-05-30, too early: it cannot show that it works before 2026-05-31',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'An action that did not work: one followed by another, one by none',
      files: {
        'records/CA-2026-001.md':
          '---\nid: CA-2026-001\ntype: corrective-action\ntitle: Ticket on leaving\nstatus: ineffective\nowner: role:it-lead\nnonconformity: NC-2026-001\nimplemented_on: 2026-05-01\nverified_on: 2026-07-01\nverified_by: person:lee\neffective: false\n---\n',
        'records/CA-2026-002.md':
          '---\nid: CA-2026-002\ntype: corrective-action\ntitle: Tickets made by the HR system\nstatus: open\nowner: role:it-lead\nnonconformity: NC-2026-001\ndue: 2027-01-31\n---\n',
        'records/CA-2026-003.md':
          '---\nid: CA-2026-003\ntype: corrective-action\ntitle: Two keys for the safe\nstatus: ineffective\nowner: role:it-lead\nnonconformity: NC-2026-002\nimplemented_on: 2026-05-01\nverified_on: 2026-07-01\nverified_by: person:lee\neffective: false\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CA-2026-003.md',
          line: 11,
          message: 'The action did not work, and no other action follows it',
        },
      ],
    },
    {
      name: 'A nonconformity that was closed before its action was verified',
      files: {
        'records/NC-2026-001.md':
          '---\nid: NC-2026-001\ntype: nonconformity\ntitle: Late access removal\nstatus: closed\nowner: role:it-lead\ngrade: minor\nclosed_on: 2026-11-10\n---\n',
        'records/CA-2026-001.md':
          '---\nid: CA-2026-001\ntype: corrective-action\ntitle: Ticket on leaving\nstatus: implemented\nowner: role:it-lead\nnonconformity: NC-2026-001\nimplemented_on: 2026-11-01\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/NC-2026-001.md',
          line: 5,
          message: 'The nonconformity is closed, and nobody has verified that CA-2026-001 worked',
        },
      ],
    },
    {
      name: 'A missing document, proved on the day',
      files: {
        'records/CA-2026-009.md':
          '---\nid: CA-2026-009\ntype: corrective-action\ntitle: Write the policy\nstatus: closed\nowner: role:it-lead\nimplemented_on: 2026-05-01\nverify_after: 2026-05-01\nverified_on: 2026-05-01\nverified_by: person:lee\neffective: true\nverification_evidence: [POL-09]\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'What a day that cannot be read would decide, and what is history',
      files: {
        'records/CA-2026-010.md':
          '---\nid: CA-2026-010\ntype: corrective-action\ntitle: Ticket on leaving\nstatus: implemented\nowner: role:it-lead\nimplemented_on: in spring\nverify_after: 2026-07-01\n---\n',
        'records/CA-2026-011.md':
          '---\nid: CA-2026-011\ntype: corrective-action\ntitle: Two keys for the safe\nstatus: verified\nowner: role:it-lead\nimplemented_on: in spring\nverified_on: 2026-05-02\nverified_by: person:lee\neffective: true\nverification_evidence: [EVD-2026-024]\n---\n',
        'records/CA-2026-012.md':
          '---\nid: CA-2026-012\ntype: corrective-action\ntitle: List of guests\nstatus: verified\nowner: role:it-lead\nimplemented_on: 2026-05-01\nverify_after: in summer\nverified_on: 2026-05-02\nverified_by: person:lee\neffective: true\nverification_evidence: [EVD-2026-025]\n---\n',
        'records/CA-2026-013.md':
          '---\nid: CA-2026-013\ntype: corrective-action\ntitle: Restore test\nstatus: verified\nowner: role:it-lead\nimplemented_on: 2026-05-01\nverified_on: in summer\nverified_by: person:lee\neffective: true\nverification_evidence: [EVD-2026-026]\n---\n',
        'records/CA-2026-014.md':
          '---\nid: CA-2026-014\ntype: corrective-action\ntitle: Fire drill\nstatus: closed\nowner: role:it-lead\nimplemented_on: 2026-05-01\nverified_on: 2026-05-02\nclosed_on: 2026-05-03\nverified_by: person:lee\neffective: true\nverification_evidence: [EVD-2026-027]\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Called ineffective, and nothing else is said',
      files: {
        'records/CA-2026-015.md':
          '---\nid: CA-2026-015\ntype: corrective-action\ntitle: Ticket on leaving\nstatus: ineffective\nowner: role:it-lead\nimplemented_on: 2026-05-01\n---\n',
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'records/CA-2026-015.md',
          line: 4,
          message: 'The action did not work, and no other action follows it',
        },
        {
          path: 'records/CA-2026-015.md',
          line: 5,
          message: 'The action is ineffective, and does not say: verified_on, verified_by, effective',
        },
      ],
    },
  ],
  *check(isms, { soak, verify_within }) {
    yield* notVerified(isms, verify_within);
    for (const action of recordsOf(isms, correctiveAction)) {
      yield* incomplete(action);
      yield* wrongDay(action, soak);
      yield* withoutFollowUp(isms, action);
    }
    for (const record of recordsOf(isms, nonconformity)) yield* closedTooSoon(isms, record);
  },
});

/** The duty says from when on an action can be verified; late is who lets that time and the limit pass. */
function* notVerified(isms: Isms, within: Interval): Iterable<Draft> {
  for (const { duty, draft } of overdueDuties(isms, ({ kind }) => kind === 'effectiveness')) {
    const done = recordOf(duty.entry, correctiveAction).facts.implemented_on;
    if (done.state !== 'given' || addInterval(done.value, within) >= isms.today) continue;
    const message = `Implemented on ${done.value}, ${days(daysBetween(done.value, isms.today))} ago, and nobody has verified that it worked`;
    yield { ...draft, at: done, message, severity: 'warning', detail: 'late' };
  }
}

/** The facts without which nobody can tell that an action was verified. */
const FACTS = ['verified_on', 'verified_by', 'effective', 'verification_evidence'] as const;

function* incomplete({ entry, facts }: Action): Iterable<Draft> {
  if (!hasReached(entry, 'verified')) return;
  const status = statusWord(entry);
  const needed = FACTS.filter((name) => name !== 'verification_evidence' || status !== 'ineffective');
  const missing = needed.filter((name) => isMissing(facts[name]));
  if (missing.length === 0) return;
  yield {
    on: entry,
    at: spanOf(entry.status),
    message: `The action is ${status}, and does not say: ${missing.join(', ')}`,
  };
}

/** An empty list of evidence is no evidence. */
function isMissing(fact: Fact<unknown>): boolean {
  if (fact.state === 'given') return Array.isArray(fact.value) && fact.value.length === 0;
  return fact.state !== 'unreadable';
}

/** A check on the first day shows that something was done, not that it helps. Before the deed it shows nothing. */
function* wrongDay({ entry, facts }: Action, soak: Interval): Iterable<Draft> {
  const [done, after, verified] = [facts.implemented_on, facts.verify_after, facts.verified_on];
  if (verified.state !== 'given' || done.state !== 'given') return;
  const place = { on: entry, at: verified };
  if (verified.value < done.value) {
    const message = `Verified on ${verified.value}, before it was implemented on ${done.value}`;
    yield { ...place, message, detail: 'before-implementation' };
    return;
  }
  if (after.state === 'unreadable' || entry.lifecycle !== 'in-force') return;
  const earliest = given(after) ?? addInterval(done.value, soak);
  if (verified.value >= earliest) return;
  const message = `Verified on ${verified.value}, too early: it cannot show that it works before ${earliest}`;
  yield { ...place, message, severity: 'warning', needsIssue: false, detail: 'too-early' };
}

function* withoutFollowUp(isms: Isms, { entry, facts }: Action): Iterable<Draft> {
  const { effective } = facts;
  const failed = given(effective) === false || statusWord(entry) === 'ineffective';
  if (!failed || isFollowed(isms, { entry, facts })) return;
  yield {
    on: entry,
    at: spanOf(effective),
    message: 'The action did not work, and no other action follows it',
    fix: 'Open another action for the same nonconformity, one that reaches the cause.',
    detail: 'no-follow-up',
    missing: [correctiveAction.type],
  };
}

/** Another action against the same nonconformity that may still work, or one that refers to this one. */
function isFollowed(isms: Isms, { entry, facts }: Action): boolean {
  const failedOn = given(facts.verified_on) ?? '';
  const others = actionsFor(isms, given(facts.nonconformity)).filter(
    (other) =>
      other.entry !== entry &&
      statusWord(other.entry) !== 'ineffective' &&
      (other.entry.lifecycle === 'in-force' || (given(other.facts.verified_on) ?? '') >= failedOn),
  );
  const referring = isms.links.to(given(entry.id) ?? '').map(({ from }) => from);
  return others.length > 0 || referring.some((other) => other.type === entry.type && other !== entry);
}

function* closedTooSoon(isms: Isms, record: Nonconformity): Iterable<Draft> {
  const { entry } = record;
  if (statusWord(entry) !== 'closed') return;
  const unverified = actionsOf(isms, record).filter(
    (action) => !hasReached(action.entry, 'verified') && action.facts.verified_on.state !== 'given',
  );
  if (unverified.length === 0) return;
  yield {
    on: entry,
    at: spanOf(entry.status),
    message: `The nonconformity is closed, and nobody has verified that ${inWords(unverified.map((one) => nameOf(one.entry)))} worked`,
    fix: 'Verify the action, or open the nonconformity again until somebody has.',
    detail: 'closed-unverified',
  };
}
