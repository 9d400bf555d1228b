import * as z from 'zod';
import { interval } from '../../calendar/interval.ts';
import { documentFields } from '../common-fields.ts';
import { defineRecord } from '../define-record.ts';

/** What a system or a piece of work must meet. */
export const standard = defineRecord({
  type: 'standard',
  kind: 'document',
  prefix: 'STD',
  states: ['draft', 'in-review', 'approved', 'effective', 'superseded', 'withdrawn'],
  finalStates: ['superseded', 'withdrawn'],
  inForceStates: ['approved', 'effective'],
  clauses: ['7.5.1', '8.1'],
  controls: ['A.5.1', 'A.8.9'],
  reviewInterval: interval({ months: 12 }),
  fields: z.looseObject({
    ...documentFields,
    applies_to: z.array(z.string()),
    baseline: z.string(),
  }),
  dates: [],
  references: [],
  obligations: () => [],
});
