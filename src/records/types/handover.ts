import { recordFields } from '../common-fields.ts';
import { defineRecord } from '../define-record.ts';
import { rows } from '../fields/compounds.ts';
import { required } from '../fields/requirement.ts';
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
    /** The last day on which both can still sit together. */
    last_day: required(date()),
    items: required(rows({ what: required(text()), done: yesNo() })),
    /** When the new holder was trained for the role. */
    training_done: doneDate(),
  },
  /** After the last day of the one who goes there is nobody left to ask. */
  obligations: ({ entry, facts }) => dutyOn(entry, facts.last_day, { kind: 'handover', what: 'Handover' }),
});
