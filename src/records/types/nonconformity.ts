import * as z from 'zod';
import { RECORD_DATES, recordFields, references } from '../common-fields.ts';
import { defineRecord } from '../define-record.ts';

/** Something that was required and not met (ISO/IEC 27001:2022, 10.2), from its detection to its closing. */
export const nonconformity = defineRecord({
  type: 'nonconformity',
  kind: 'record',
  prefix: 'NC',
  states: ['open', 'contained', 'analysed', 'actioned', 'verified', 'closed'],
  finalStates: ['closed'],
  inForceStates: ['open', 'contained', 'analysed', 'actioned', 'verified'],
  clauses: ['10.2'],
  controls: [],
  fields: z.looseObject({
    ...recordFields,
    source: z.enum([
      'internal-audit',
      'external-audit',
      'incident',
      'monitoring',
      'management-review',
      'supplier',
      'complaint',
      'self-identified',
    ]),
    source_ref: z.string(),
    grade: z.enum(['major', 'minor', 'ofi']),
    requirement: references,
    statement: z.string(),
    evidence: z.string(),
    correction: z.string(),
    consequences: z.string(),
    root_cause: z.string(),
    root_cause_method: z.enum(['five-whys', 'fishbone', 'fault-tree', 'other']),
    extent: z.string(),
    actions: references,
  }),
  dates: [...RECORD_DATES, { name: 'detected_on', done: true }, { name: 'response_due', done: false }],
  references: ['source_ref', 'actions'],
  obligations: () => [],
});
