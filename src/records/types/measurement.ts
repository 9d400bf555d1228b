import { recordFields } from '../common-fields.ts';
import { defineRecord, noObligations } from '../define-record.ts';
import { required } from '../fields/requirement.ts';
import { count, date, doneDate, number, numberOrNone, reference, text } from '../fields/scalars.ts';
import type { RecordOf } from '../record-of.ts';

const fields = {
  ...recordFields,
  /** A value is complete when it is recorded: it is never closed. */
  closed_on: doneDate(),
  metric: required(reference('metric')),
  period_from: required(date()),
  /** The last day of the period; it still counts. */
  period_to: required(date()),
  numerator: number(),
  denominator: number(),
  /** In the unit of the metric, percentages from 0 to 100; `n/a` when the denominator is 0. */
  value: required(numberOrNone()),
  /** Cases that were left out, such as incidents whose beginning nobody knows. */
  n_excluded: count(),
  commentary: text(),
  /** What is done about a value off target. */
  action: reference(),
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
