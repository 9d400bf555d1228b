import { interval } from '../../calendar/interval.ts';
import { registerFields } from '../common-fields.ts';
import { defineRecord, noObligations } from '../define-record.ts';
import { list, rows } from '../fields/compounds.ts';
import { required } from '../fields/requirement.ts';
import { says } from '../fields/says.ts';
import { choice, reference, text, yesNo } from '../fields/scalars.ts';

/** Someone with requirements towards information security, and which of them the ISMS addresses (4.2). */
export const interestedParty = defineRecord({
  type: 'interested-party',
  kind: 'register',
  prefix: 'IP',
  states: ['active', 'retired'],
  finalStates: ['retired'],
  inForceStates: ['active'],
  clauses: ['4.2'],
  controls: [],
  reviewInterval: interval({ months: 12 }),
  fields: {
    ...registerFields,
    party: required(text()),
    kind: required(choice(['customer', 'regulator', 'owner', 'employee', 'supplier', 'partner', 'public', 'other'])),
    requirements: required(
      rows({
        text: required(text()),
        source: says('The contract, law or talk in which it was said.', text()),
        addressed: yesNo(),
        addressed_by: list(reference()),
        why_not: text(),
      }),
    ),
    climate_related: says(
      'Amendment 1:2024 notes that such requirements may exist; it does not ask for them.',
      yesNo(),
    ),
  },
  obligations: noObligations,
});
