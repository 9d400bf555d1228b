import { recordFields } from '../common-fields.ts';
import { defineRecord } from '../define-record.ts';
import { rows } from '../fields/compounds.ts';
import { required } from '../fields/requirement.ts';
import { says } from '../fields/says.ts';
import { date, doneDate, owner, text, yesNo } from '../fields/scalars.ts';
import { dutyOn } from '../obligation.ts';

/** A role that changes hands, and what was handed over (5.3, A.6.5). */
export const handover = defineRecord({
  type: 'handover',
  kind: 'record',
  prefix: 'HND',
  states: ['open', 'done'],
  finalStates: ['done'],
  inForceStates: ['open'],
  clauses: ['5.3', '7.2'],
  controls: ['A.6.5', 'A.5.11'],
  fields: {
    ...recordFields,
    role: required(owner()),
    from_person: required(owner()),
    to_person: required(owner()),
    last_day: says('The last day on which both can still sit together.', required(date())),
    items: says(
      'What is handed over, one by one.',
      required(
        rows({ what: says('What is handed over.', required(text())), done: says('Whether that is done.', yesNo()) }),
      ),
    ),
    training_done: says('When the new holder was trained for the role.', doneDate()),
  },
  /** After the last day of the one who goes there is nobody left to ask. */
  obligations: ({ entry, facts }) => dutyOn(entry, facts.last_day, { kind: 'handover', what: 'Handover' }),
});
