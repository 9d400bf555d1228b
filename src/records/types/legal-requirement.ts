import { interval } from '../../calendar/interval.ts';
import { registerFields } from '../common-fields.ts';
import { defineRecord, noObligations } from '../define-record.ts';
import { list, rows } from '../fields/compounds.ts';
import { required } from '../fields/requirement.ts';
import { says } from '../fields/says.ts';
import { owner, reference, text, timeSpan } from '../fields/scalars.ts';

/** A law, a regulation or a contract, what it demands, and what meets the demand (4.2, A.5.31). */
export const legalRequirement = defineRecord({
  type: 'legal-requirement',
  kind: 'register',
  prefix: 'LEG',
  states: ['active', 'repealed'],
  finalStates: ['repealed'],
  inForceStates: ['active'],
  brokenOffStates: ['repealed'],
  clauses: ['4.2'],
  controls: ['A.5.31', 'A.5.34'],
  reviewInterval: interval({ months: 12 }),
  fields: {
    ...registerFields,
    instrument: says('The law, regulation or contract.', required(text())),
    jurisdiction: says('Where it is law.', required(text())),
    applies_because: says('Why it applies to you.', required(text())),
    obligations: says(
      'What it demands; `met_by` names the documents and records that meet it.',
      required(
        rows({ text: says('What has to be done.', required(text())), owner: owner(), met_by: list(reference()) }),
      ),
    ),
    notification_deadline: says(
      'Clock time from awareness of an incident to its notification: `72 hours`.',
      timeSpan(),
    ),
  },
  obligations: noObligations,
});
