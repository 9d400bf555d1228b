import { interval } from '../../calendar/interval.ts';
import { documentFields } from '../common-fields.ts';
import { defineRecord, noObligations } from '../define-record.ts';
import { list } from '../fields/compounds.ts';
import { required } from '../fields/requirement.ts';
import { says } from '../fields/says.ts';
import { text } from '../fields/scalars.ts';

/** What a system or a piece of work must meet. */
export const standard = defineRecord({
  type: 'standard',
  kind: 'document',
  prefix: 'STD',
  states: ['draft', 'in-review', 'approved', 'effective', 'superseded', 'withdrawn'],
  finalStates: ['superseded', 'withdrawn'],
  inForceStates: ['approved', 'effective'],
  brokenOffStates: ['withdrawn'],
  clauses: ['7.5.1', '8.1'],
  controls: ['A.5.1', 'A.8.9'],
  reviewInterval: interval({ months: 12 }),
  fields: {
    ...documentFields,
    applies_to: says('Who or what it is for.', required(list(text()))),
    baseline: says('What it builds on: a benchmark, a guide of the vendor.', text()),
  },
  obligations: noObligations,
});
