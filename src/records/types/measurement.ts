import { recordFields } from '../common-fields.ts';
import { defineRecord, noObligations } from '../define-record.ts';
import { required } from '../fields/requirement.ts';
import { says } from '../fields/says.ts';
import { count, date, doneDate, number, numberOrNone, reference, text } from '../fields/scalars.ts';
import type { RecordOf } from '../record-of.ts';

const fields = {
  ...recordFields,
  closed_on: says('A value is complete when it is recorded: it is never closed.', doneDate()),
  metric: required(reference('metric')),
  period_from: required(date()),
  period_to: says('The last day of the period; it still counts.', required(date())),
  numerator: says('What was counted.', number()),
  denominator: says('Out of how many.', number()),
  value: says(
    'In the unit of the metric, percentages from 0 to 100; `n/a` when the denominator is 0.',
    required(numberOrNone()),
  ),
  n_excluded: says('Cases that were left out, such as incidents whose beginning nobody knows.', count()),
  commentary: says('What explains the value.', text()),
  action: says('What is done about a value off target.', reference()),
  analysed_on: doneDate(),
};

export type Measurement = RecordOf<typeof fields>;

/** One measured value for one period (9.1). The metric creates the duty to measure; this discharges it. */
export const measurement = defineRecord({
  type: 'measurement',
  kind: 'record',
  prefix: 'MEA',
  states: ['recorded'],
  finalStates: ['recorded'],
  inForceStates: ['recorded'],
  clauses: ['9.1'],
  controls: [],
  fields,
  obligations: noObligations,
});
