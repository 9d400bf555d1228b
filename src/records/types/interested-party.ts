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
    party: says('Who it is.', required(text())),
    kind: says(
      'How the party has to do with you.',
      required(choice(['customer', 'regulator', 'owner', 'employee', 'supplier', 'partner', 'public', 'other'])),
    ),
    requirements: says(
      'What the party expects, one by one.',
      required(
        rows({
          text: says('What is expected.', required(text())),
          source: says('The contract, law or talk in which it was said.', text()),
          addressed: says('Whether the ISMS meets it.', yesNo()),
          addressed_by: list(reference()),
          why_not: says('Why the ISMS does not meet it.', text()),
        }),
      ),
    ),
    climate_related: says(
      'Amendment 1:2024 notes that such requirements may exist; it does not ask for them.',
      yesNo(),
    ),
  },
  obligations: noObligations,
});
