import * as z from 'zod';
import { isTimezone } from '../calendar/plain-date.ts';
import { parseInterval } from '../documents/values/interval.ts';
import { FAIL_ON, SEVERITIES } from '../model/severity.ts';
import { userTypeSchema } from './user-type-schema.ts';

/** GitHub's limit for label names (REST API, "Create a label"). */
const LABEL_MAX_CHARS = 50;

const intervalText = z
  .string()
  .refine((text) => parseInterval(text).ok, { error: 'expected an interval such as `12 months`' });
const globs = z.array(z.string().min(1));

/** What every rule can be told. */
export const severityAndIssue = {
  severity: z
    .enum(['off', ...SEVERITIES])
    .optional()
    .describe('How loudly it is reported, or `off`.'),
  issue: z.boolean().optional().describe('Whether each finding gets an issue.'),
};

/** One rule: `off`, a severity, or a table with `severity`, `issue` and the rule's own options. */
export const ruleSettingSchema = z.union([z.literal('off'), z.enum(SEVERITIES), z.looseObject(severityAndIssue)]);

/** What a rule may be elsewhere: its options belong to the whole repository. */
const overrideSchema = z.union([z.literal('off'), z.enum(SEVERITIES), z.strictObject(severityAndIssue)]);

/** `holdfast.yml`: data only. Every key is optional but `version`; precedence is flag or input, then this file, then the preset. */
export const configSchema = z.strictObject({
  version: z.literal(1).describe('Version of this file format.'),
  preset: z
    .string()
    .optional()
    .describe('Starting point for all settings: essentials, iso27001, strict, bootstrap or solo.'),
  profile: z.string().optional().describe("Another project's front-matter habits, such as govuk-tech-docs."),
  readers: z
    .array(z.string())
    .optional()
    .describe('How documents say what they are beside front matter: bold-lines, field-table, and so on.'),
  language: z
    .union([z.string(), z.array(z.string()).min(1)])
    .optional()
    .describe('Languages of labels, states and dates beside English, such as `de` or `pt`.'),
  date_order: z
    .enum(['day-first', 'month-first'])
    .optional()
    .describe('Which of two numbers comes first in a date such as 05/06/2026. Left out: such a date is not guessed.'),
  documents: globs.optional().describe('Globs of the documents to check, relative to this file.'),
  ignore: globs.optional().describe('Globs of files to leave out, relative to this file.'),
  require: globs.optional().describe('Globs of documents that are governed whatever they carry.'),
  registers: z
    .array(
      z.strictObject({
        path: z.string().min(1).describe('A Markdown file with a table, or a CSV file; relative to this file.'),
        of: z.string().describe('The record type of its rows.'),
        title: z.string().optional().describe('What people call the register.'),
        owner: z.string().optional().describe('Who answers for it.'),
        reviewed_on: z.string().optional().describe('The day of its last review.'),
        review_interval: intervalText.optional().describe('How often it is reviewed: `12 months`.'),
        columns: z.record(z.string(), z.string()).optional().describe('Field names to the heads of their columns.'),
      }),
    )
    .optional()
    .describe('Registers that cannot say themselves what their rows are.'),
  timezone: z
    .string()
    .refine(isTimezone, { error: 'expected an IANA time zone such as Europe/London' })
    .optional()
    .describe('IANA time zone in which today is decided. UTC when left out.'),
  fields: z
    .record(z.string(), z.union([z.string(), z.array(z.string()).min(1)]))
    .optional()
    .describe("Holdfast's field names to your own keys; a dotted path reaches nested keys."),
  defaults: z
    .record(
      z.string(),
      z.strictObject({ review_interval: intervalText.describe('How often it is reviewed: `12 months`.') }),
    )
    .optional()
    .describe('Review interval by type (or `any`) for documents that give none.'),
  types: z
    .record(z.string(), userTypeSchema)
    .optional()
    .describe('Record types of your own, beside those of ISO/IEC 27001.'),
  overrides: z
    .array(
      z.strictObject({
        paths: globs.min(1).describe('Globs of the documents, relative to this file.'),
        rules: z.record(z.string(), overrideSchema).describe('Severities by rule name.'),
      }),
    )
    .optional()
    .describe('Another severity, or `off`, for the documents under some paths. The last one that fits wins.'),
  baseline: z.string().min(1).optional().describe('Where the baseline is kept (default holdfast-baseline.json).'),
  owner_fallback: z
    .enum(['none', 'codeowners'])
    .optional()
    .describe('Where an owner comes from when a document names none.'),
  rules: z.record(z.string(), ruleSettingSchema).optional().describe('Settings by rule name.'),
  fail_on: z.enum(FAIL_ON).optional().describe('Lowest severity that fails a run.'),
  kpis: z
    .strictObject({
      mttr_endpoint: z
        .enum(['contained', 'resolved'])
        .optional()
        .describe('What ends a response in the mean time to respond: the incident is contained, or it is resolved.'),
      on_time_basis: z
        .enum(['original_due', 'due'])
        .optional()
        .describe('The day by which an action is on time: the one agreed first, or the one that holds now.'),
    })
    .optional()
    .describe('How figures are reckoned where people do it in several ways.'),
  github: z
    .strictObject({
      labels: z
        .array(z.string().min(1).max(LABEL_MAX_CHARS))
        .optional()
        .describe('Labels of the issues that Holdfast opens.'),
      max_new_issues: z
        .number()
        .int()
        .min(0)
        .max(100)
        .optional()
        .describe('Most issues that one run opens; later runs open the rest.'),
      login: z
        .string()
        .optional()
        .describe('Login under which the token writes, when it cannot tell (default github-actions[bot]).'),
      tasks: z
        .boolean()
        .optional()
        .describe('Whether each occurrence of a scheduled procedure gets an issue, whose closing is the record of it.'),
      workflow: z
        .string()
        .regex(/^[\w.-]+\.ya?ml$/, { error: 'expected the name of a file such as `holdfast.yml`' })
        .optional()
        .describe('File of the workflow that runs Holdfast on a schedule, where it is another than the one that runs.'),
      dashboard: z
        .boolean()
        .optional()
        .describe('Whether one issue shows where the management system stands, and is kept up to date.'),
    })
    .optional()
    .describe('What is written to GitHub.'),
});

export type Config = z.infer<typeof configSchema>;
