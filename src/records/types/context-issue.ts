import { interval } from '../../calendar/interval.ts';
import { registerFields } from '../common-fields.ts';
import { defineRecord, noObligations } from '../define-record.ts';
import { list } from '../fields/compounds.ts';
import { required, requiredWhen } from '../fields/requirement.ts';
import { says } from '../fields/says.ts';
import { choice, reference, text, yesNo } from '../fields/scalars.ts';

/** Something inside or outside the organisation that bears on the ISMS (4.1), climate change among them (Amendment 1:2024). */
export const contextIssue = defineRecord({
  type: 'context-issue',
  kind: 'register',
  prefix: 'CTX',
  states: ['open', 'monitored', 'closed'],
  finalStates: ['closed'],
  inForceStates: ['open', 'monitored'],
  clauses: ['4.1'],
  controls: [],
  reviewInterval: interval({ months: 12 }),
  fields: {
    ...registerFields,
    kind: says('Whether it lies within the organisation or around it.', required(choice(['internal', 'external']))),
    topic: says(
      'What it is about.',
      required(
        choice(['strategy', 'people', 'technology', 'legal', 'market', 'threat', 'climate', 'supplier', 'other']),
      ),
    ),
    relevant: says('For `topic: climate` this is the determination that Amendment 1:2024 asks for.', required(yesNo())),
    rationale: says('Why it is relevant, or why not.', required(text())),
    effect: requiredWhen('when `relevant` is true', ({ text: of }) => of('relevant') === 'true', text()),
    linked_risks: list(reference('risk')),
  },
  obligations: noObligations,
});
