import { interval } from '../../calendar/interval.ts';
import { documentFields } from '../common-fields.ts';
import { defineRecord, noObligations } from '../define-record.ts';
import { rows } from '../fields/compounds.ts';
import { required } from '../fields/requirement.ts';
import { says } from '../fields/says.ts';
import { owner, text } from '../fields/scalars.ts';

/** What is said about information security, when, to whom and how (7.4). */
export const communicationPlan = defineRecord({
  type: 'communication-plan',
  kind: 'document',
  prefix: 'COM',
  states: ['draft', 'approved', 'effective', 'superseded'],
  finalStates: ['superseded'],
  inForceStates: ['approved', 'effective'],
  clauses: ['7.4'],
  controls: [],
  reviewInterval: interval({ months: 12 }),
  fields: {
    ...documentFields,
    items: says(
      'What is communicated, one by one.',
      required(
        rows({
          on_what: says('What is told.', text()),
          when: says('On what occasion, or how often.', text()),
          with_whom: says('Who is told.', text()),
          how: says('By which means.', text()),
          owner: owner(),
        }),
        {
          saidBy: 'required-content-missing',
        },
      ),
    ),
  },
  obligations: noObligations,
});
