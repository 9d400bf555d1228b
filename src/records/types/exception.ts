import { recordFields } from '../common-fields.ts';
import { defineRecord } from '../define-record.ts';
import { list } from '../fields/compounds.ts';
import { required, requiredIn } from '../fields/requirement.ts';
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
    /** What is departed from: controls, clauses, records, or rules of Holdfast (`rule:review-overdue`) with what they are waived for. */
    waives: required(list(requirementReference())),
    reason: required(text()),
    risk: required(reference('risk'), LAPSED),
    compensating: required(text()),
    requested_by: required(owner()),
    // The day of the approval is a fact of every entry: `approvedOn`.
    approved_by: requiredIn(['approved', 'active'], owner(), LAPSED),
    /** The last day on which it holds. */
    expires_on: required(date(), LAPSED),
    renewals: count(),
  },
  obligations: ({ entry, facts }) =>
    dutyOn(entry, facts.expires_on, {
      kind: 'exception-expiry',
      what: 'End or renewal of the exception',
      saidBy: 'exception-lapsed',
    }),
});
