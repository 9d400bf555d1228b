import * as z from 'zod';
import { parseInterval } from '../documents/values/interval.ts';

const intervalText = z
  .string()
  .refine((text) => parseInterval(text).ok, { error: 'expected an interval such as `12 months`' });

const word = z.string().regex(/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/, 'expected a word in lower case, such as `vendor-visit`');

/** A duty of a type of the user's own: on the day in a field, or an interval after it. */
const dutySchema = z.strictObject({
  kind: word.describe('Name of the duty, for rules and calendars.'),
  what: z.string().min(1).describe('The duty in words, as the start of a sentence: `Next visit`.'),
  on: z.string().optional().describe('Field with the day on which it is due.'),
  after: z.string().optional().describe('Field with the day from which the interval counts.'),
  every: intervalText.optional().describe('The interval, with `after`.'),
  until: z.string().optional().describe('State from which the duty is done.'),
});

/** A record type that a repository adds (`types:` in `holdfast.yml`). */
export const userTypeSchema = z.strictObject({
  kind: z
    .enum(['document', 'register', 'record'])
    .describe('Documents and registers are reviewed; records are evidence.'),
  prefix: z
    .string()
    .regex(/^[A-Z][A-Z\d]*$/, 'expected capitals, such as `VIS`')
    .describe('Ids of this type start with it.'),
  states: z.array(word).min(1).describe('In the order in which a record goes through them.'),
  final: z.array(word).optional().describe('States in which nothing more is to be done.'),
  in_force: z.array(word).optional().describe('States in which its duties count; left out, all that are not final.'),
  review_interval: intervalText.optional().describe('How often it is reviewed, when a record does not say.'),
  clauses: z.array(z.string()).optional().describe('Clauses of ISO/IEC 27001 that ask for it.'),
  controls: z.array(z.string()).optional().describe('Controls that ask for it.'),
  fields: z.looseObject({}).optional().describe('JSON Schema of an object: the fields beside the common ones.'),
  obligations: z.array(dutySchema).optional().describe('Duties with a day that a record creates.'),
});

export type UserType = z.infer<typeof userTypeSchema>;
