import * as z from 'zod';
import { GRADES, SEVERITIES } from '../model/severity.ts';

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('Calendar day, YYYY-MM-DD.');
const positive = z.int().min(1);
const amount = z.int().min(0);

const finding = z.strictObject({
  rule: z.string().describe('Name of the rule; never reused.'),
  severity: z.enum(SEVERITIES),
  grade: z.enum(GRADES).describe('What an auditor would likely call one such case.'),
  status: z
    .enum(['introduced', 'worsened', 'existing'])
    .optional()
    .describe('Against the base; existing when there was none.'),
  tolerated: z.boolean().optional().describe('Whether the baseline puts up with it for now; then it is not enforced.'),
  enforced: z.boolean().optional().describe('Whether this finding alone makes the run fail.'),
  path: z.string().describe('Relative to the folder under check.'),
  line: positive,
  column: positive,
  end_line: positive,
  end_column: positive.describe('First column after the cause.'),
  document: z.string().optional().describe("The document's id."),
  title: z.string().optional(),
  message: z.string().describe('What is wrong.'),
  help: z.string().describe('Why it matters and what to do.'),
  url: z.string().describe('Page of the rule.'),
  clauses: z.array(z.string()).describe('Clauses of ISO/IEC 27001:2022.'),
  controls: z.array(z.string()).describe('Controls of ISO/IEC 27001:2022, Annex A.'),
  owner: z.string().optional(),
  due: day.optional(),
  days_overdue: amount.optional(),
  derivation: z.string().optional().describe('How the due date came about.'),
  needs_issue: z.boolean().describe('Whether it has an issue of its own on GitHub.'),
  fingerprint: z.string().describe('The same for the same finding in every run.'),
});

const waiver = z.strictObject({
  id: z.string(),
  path: z.string(),
  reason: z.string(),
  compensating: z.string(),
  approved_by: z.string(),
  expires: day.describe('Last day on which it counts.'),
});

/** `holdfast/report@1`: within a version, fields are added and never change their meaning. */
export const reportSchema = z.strictObject({
  schema: z.literal('holdfast/report@1'),
  today: day,
  timezone: z.string(),
  base: z.string().optional().describe('Commit that the head was compared with.'),
  summary: z.strictObject({
    documents: amount.describe('Files that the globs matched.'),
    governed: amount.describe('Documents that the rules speak about.'),
    findings: amount.describe('Without those that are waived or that the baseline puts up with.'),
    errors: amount,
    warnings: amount,
    notices: amount,
    due_soon: amount.describe('Duties that fall due within the due-soon window, today included.'),
    unscheduled: amount.describe('Governed documents that are not in force and so have no due date.'),
  }),
  findings: z.array(finding).describe('Worst first.'),
  fixed: z.array(finding).describe('Findings of the base that are gone.'),
  waived: z
    .array(finding.extend({ waiver }))
    .describe('Findings that an exception takes back for a while, each with that exception.'),
  baseline: z
    .strictObject({
      path: z.string(),
      recorded: day,
      until: day.describe('Last day on which it counts.'),
      total: amount,
      remaining: amount,
      ended: z.boolean(),
      done_at_this_pace: day.optional(),
    })
    .optional()
    .describe('What is left of the findings with which the team started.'),
  not_checked: z
    .array(
      z.strictObject({
        what: z.string(),
        why: z.string(),
        fix: z.string().optional(),
        rules: z.array(z.string()).optional(),
      }),
    )
    .describe('What could not be looked at; never to be read as clean.'),
});

export type JsonReport = z.infer<typeof reportSchema>;
export type JsonFinding = z.infer<typeof finding>;
