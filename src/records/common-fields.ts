import * as z from 'zod';
import type { DateField } from './record-shape.ts';

const text = z.string();
const reference = z.string();
export const references = z.union([z.array(reference), reference]);

/** Fields of every type (ISO/IEC 27001:2022, 7.5.2: identification). Owner, dates and intervals are read as facts, by their own parsers. */
export const baseFields = {
  id: text,
  type: text,
  title: text.max(150),
  status: text,
  classification: z.enum(['public', 'internal', 'confidential', 'restricted']),
  clauses: z.array(text),
  controls: z.array(text),
  links: references,
  tags: z.array(text),
};

/** Fields of documents that are approved, reviewed and replaced (7.5.2 and 7.5.3). */
export const documentFields = {
  ...baseFields,
  version: z.string().regex(/^\d+\.\d+(?:\.\d+)?$/, 'expected MAJOR.MINOR or MAJOR.MINOR.PATCH'),
  approval_ref: text,
  supersedes: references,
  superseded_by: reference,
  acknowledge: z.boolean(),
  external_origin: z.boolean(),
};

/** Fields of records: evidence of something that happened. */
export const recordFields = {
  ...baseFields,
  recorded_by: text,
  retention: text,
  legal_hold: z.boolean(),
};

/** Dates of any document, typed or not. */
export const COMMON_DATES: readonly DateField[] = [
  { name: 'reviewed_on', done: true },
  { name: 'next_review', done: false },
  { name: 'approved_on', done: true },
  { name: 'effective_on', done: false },
];

export const RECORD_DATES: readonly DateField[] = [
  { name: 'recorded_on', done: true },
  { name: 'closed_on', done: true },
];

/** Fields of any document that refer to others. */
export const COMMON_REFERENCES: readonly string[] = ['links', 'supersedes', 'superseded_by'];
