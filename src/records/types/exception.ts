import { recordFields } from '../common-fields.ts';
import { defineRecord } from '../define-record.ts';
import { list } from '../fields/compounds.ts';
import { required, requiredIn } from '../fields/requirement.ts';
import { says } from '../fields/says.ts';
import { count, date, owner, reference, requirementReference, text } from '../fields/scalars.ts';
import { dutyOn } from '../obligation.ts';

const LAPSED = { saidBy: 'exception-lapsed' };

/** A departure from a rule or control for a while, with its reason, its approval and its end (A.5.1, A.5.36). */
export const exception = defineRecord({
  type: 'exception',
  kind: 'record',
  prefix: 'EXC',
  states: ['requested', 'approved', 'active', 'expired', 'closed', 'rejected'],
  finalStates: ['expired', 'closed', 'rejected'],
  inForceStates: ['approved', 'active'],
  brokenOffStates: ['rejected'],
  clauses: ['8.1'],
  controls: ['A.5.1', 'A.5.36'],
  fields: {
    ...recordFields,
    waives: says(
      'What is departed from: controls, clauses, records, or rules of Holdfast (`rule:review-overdue`) with what they are waived for.',
      required(list(requirementReference())),
    ),
    reason: says('Why it cannot be kept.', required(text())),
    risk: says('The risk that this leaves.', required(reference('risk'), LAPSED)),
    compensating: says('What keeps that risk down meanwhile.', required(text())),
    requested_by: says('Who asks for it.', required(owner())),
    // The day of the approval is a fact of every entry: `approvedOn`.
    approved_by: says(
      'Who agreed to it: somebody who may accept the risk.',
      requiredIn(['approved', 'active'], owner(), LAPSED),
    ),
    expires_on: says('The last day on which it holds.', required(date(), LAPSED)),
    renewals: says('How often it was prolonged.', count()),
  },
  obligations: ({ entry, facts }) =>
    dutyOn(entry, facts.expires_on, {
      kind: 'exception-expiry',
      what: 'End or renewal of the exception',
      saidBy: 'exception-lapsed',
    }),
});
