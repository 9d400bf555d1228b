import * as z from 'zod';
import { interval } from '../../calendar/interval.ts';
import { documentFields, references } from '../common-fields.ts';
import { defineRecord } from '../define-record.ts';

/** How work is done, step by step, and which records it leaves. */
export const procedure = defineRecord({
  type: 'procedure',
  kind: 'document',
  prefix: 'PRO',
  states: ['draft', 'in-review', 'approved', 'effective', 'superseded', 'withdrawn'],
  finalStates: ['superseded', 'withdrawn'],
  inForceStates: ['approved', 'effective'],
  clauses: ['7.5.1', '8.1'],
  controls: ['A.5.37'],
  reviewInterval: interval({ months: 12 }),
  fields: z.looseObject({
    ...documentFields,
    process: z.string(),
    trigger: z.string(),
    records_produced: z.array(z.string()),
    systems: references,
  }),
  dates: [],
  references: ['systems'],
  obligations: () => [],
});
