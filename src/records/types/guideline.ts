import * as z from 'zod';
import { interval } from '../../calendar/interval.ts';
import { documentFields } from '../common-fields.ts';
import { defineRecord } from '../define-record.ts';

/** Advice: what is good to do where a policy leaves room. */
export const guideline = defineRecord({
  type: 'guideline',
  kind: 'document',
  prefix: 'GDL',
  states: ['draft', 'in-review', 'approved', 'effective', 'superseded', 'withdrawn'],
  finalStates: ['superseded', 'withdrawn'],
  inForceStates: ['approved', 'effective'],
  clauses: ['7.5.1'],
  controls: [],
  reviewInterval: interval({ months: 24 }),
  fields: z.looseObject({
    ...documentFields,
    applies_to: z.array(z.string()),
  }),
  dates: [],
  references: [],
  obligations: () => [],
});
