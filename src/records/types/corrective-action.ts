import * as z from 'zod';
import { RECORD_DATES, recordFields, references } from '../common-fields.ts';
import { defineRecord } from '../define-record.ts';
import { type Entry, fieldFact, hasReached } from '../entry.ts';
import type { Obligation } from '../obligation.ts';

/** What removes the cause of a nonconformity (ISO/IEC 27001:2022, 10.2 d), who does it and by when. */
export const correctiveAction = defineRecord({
  type: 'corrective-action',
  kind: 'record',
  prefix: 'CA',
  states: ['open', 'in-progress', 'implemented', 'verified', 'closed', 'ineffective'],
  finalStates: ['closed', 'ineffective'],
  inForceStates: ['open', 'in-progress', 'implemented', 'verified'],
  clauses: ['10.2'],
  controls: [],
  fields: z.looseObject({
    ...recordFields,
    nonconformity: z.string(),
    action: z.string(),
    postponements: z.array(
      z
        .looseObject({
          from: z.string(),
          to: z.string(),
          approved_by: z.string(),
          reason: z.string(),
          date: z.string(),
        })
        .partial(),
    ),
    evidence: references,
    effectiveness_criteria: z.string(),
    verified_by: z.string(),
    effective: z.boolean(),
    verification_evidence: references,
  }),
  dates: [
    ...RECORD_DATES,
    { name: 'due', done: false },
    { name: 'original_due', done: false },
    { name: 'implemented_on', done: true },
    { name: 'verify_after', done: false },
    { name: 'verified_on', done: true },
  ],
  references: ['nonconformity'],
  obligations: deadline,
});

/** The deadline counts until the action is implemented; waiting for verification is not overdue. */
function deadline(entry: Entry): readonly Obligation[] {
  const due = fieldFact(entry, 'due', entry.readDate);
  if (
    due.state !== 'given' ||
    hasReached(entry, 'implemented') ||
    fieldFact(entry, 'implemented_on', entry.readDate).state === 'given'
  ) {
    return [];
  }
  return [{ kind: 'corrective-action', entry, due: due.value, basis: { date: due, plus: undefined } }];
}
