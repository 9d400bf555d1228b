import { recordFields } from '../common-fields.ts';
import { defineRecord, noObligations } from '../define-record.ts';
import { list } from '../fields/compounds.ts';
import { required, requiredFrom } from '../fields/requirement.ts';
import { says } from '../fields/says.ts';
import { date, doneDate, owner, reference, referenceOrUrl, text } from '../fields/scalars.ts';

/** One occurrence of a procedure that is carried out on a schedule, and what it left (8.1). */
export const task = defineRecord({
  type: 'task',
  kind: 'record',
  prefix: 'TSK',
  states: ['open', 'done', 'skipped'],
  finalStates: ['done', 'skipped'],
  inForceStates: ['open'],
  brokenOffStates: ['skipped'],
  clauses: ['8.1'],
  controls: ['A.5.37'],
  fields: {
    ...recordFields,
    procedure: required(reference('procedure')),
    due: says('The day of the occurrence that it discharges.', required(date())),
    done_on: requiredFrom('done', doneDate()),
    done_by: owner(),
    evidence: requiredFrom('done', list(referenceOrUrl())),
    reason: says(
      'Why an occurrence was left out; without it the occurrence is still owed, and `obligation-overdue` says so.',
      text(),
    ),
  },
  // The procedure creates the duty; the task discharges it.
  obligations: noObligations,
});
