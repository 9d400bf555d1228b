import * as z from 'zod';
import { interval } from '../../calendar/interval.ts';
import { documentFields, references } from '../common-fields.ts';
import { defineRecord } from '../define-record.ts';

/** What the organisation wants and why: the policy of 5.2 and the topic policies of A.5.1. */
export const policy = defineRecord({
  type: 'policy',
  kind: 'document',
  prefix: 'POL',
  states: ['draft', 'in-review', 'approved', 'effective', 'superseded', 'withdrawn'],
  finalStates: ['superseded', 'withdrawn'],
  inForceStates: ['approved', 'effective'],
  clauses: ['5.2', '7.5.2'],
  controls: ['A.5.1'],
  reviewInterval: interval({ months: 12 }),
  fields: z.looseObject({
    ...documentFields,
    level: z.enum(['top', 'topic']),
    scope_of_policy: z.string(),
    objectives_ref: references,
    commitments: z.array(z.enum(['satisfy-requirements', 'continual-improvement'])),
  }),
  dates: [],
  references: ['objectives_ref'],
  obligations: () => [],
});
