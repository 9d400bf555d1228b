import { interval } from '../../calendar/interval.ts';
import { documentFields } from '../common-fields.ts';
import { defineRecord, noObligations } from '../define-record.ts';
import { list } from '../fields/compounds.ts';
import { says } from '../fields/says.ts';
import { text } from '../fields/scalars.ts';

/** Advice: what is good to do where a policy leaves room. */
export const guideline = defineRecord({
  type: 'guideline',
  kind: 'document',
  prefix: 'GDL',
  states: ['draft', 'in-review', 'approved', 'effective', 'superseded', 'withdrawn'],
  finalStates: ['superseded', 'withdrawn'],
  inForceStates: ['approved', 'effective'],
  brokenOffStates: ['withdrawn'],
  clauses: ['7.5.1'],
  controls: [],
  reviewInterval: interval({ months: 24 }),
  fields: {
    ...documentFields,
    applies_to: says('Who or what it is for.', list(text())),
  },
  obligations: noObligations,
});
