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
  severity: z.enum(SEVERITIES).describe('How loudly it is reported.'),
  grade: z.enum(GRADES).describe('What an auditor would likely call one such case.'),
  status: z
    .enum(['introduced', 'worsened', 'existing'])
    .optional()
    .describe('Against the base; existing when there was none.'),
  tolerated: z.boolean().optional().describe('Whether the baseline puts up with it for now; then it is not enforced.'),
  enforced: z.boolean().optional().describe('Whether this finding alone makes the run fail.'),
  path: z.string().describe('Relative to the folder under check.'),
  line: positive.describe('Line of the cause, from 1.'),
  column: positive.describe('Column of the cause, from 1.'),
  end_line: positive.describe('Last line of the cause.'),
  end_column: positive.describe('First column after the cause.'),
  document: z.string().optional().describe("The document's id."),
  title: z.string().optional().describe("The document's title."),
  message: z.string().describe('What is wrong.'),
  help: z.string().describe('Why it matters and what to do.'),
  url: z.string().describe('Page of the rule.'),
  clauses: z.array(z.string()).describe('Clauses of ISO/IEC 27001:2022.'),
  controls: z.array(z.string()).describe('Controls of ISO/IEC 27001:2022, Annex A.'),
  owner: z.string().optional().describe('Who answers for it.'),
  due: day.optional(),
  days_overdue: amount.optional().describe('Days since it was due; left out when it is not late.'),
  derivation: z.string().optional().describe('How the due date came about.'),
  needs_issue: z.boolean().describe('Whether it has an issue of its own on GitHub.'),
  fingerprint: z.string().describe('The same for the same finding in every run.'),
});

const waiver = z.strictObject({
  id: z.string().describe('Id of the exception.'),
  path: z.string().describe('The file that it stands in.'),
  reason: z.string().describe('Why it was granted.'),
  compensating: z.string().describe('What keeps the risk down meanwhile.'),
  approved_by: z.string().describe('Who agreed to it.'),
  expires: day.describe('Last day on which it counts.'),
});

/** `holdfast/report@1`: within a version, fields are added and never change their meaning. */
export const reportSchema = z.strictObject({
  schema: z.literal('holdfast/report@1').describe('Name and version of this format.'),
  today: day,
  timezone: z.string().describe('IANA time zone in which the day is counted.'),
  base: z.string().optional().describe('Commit that the head was compared with.'),
  summary: z
    .strictObject({
      documents: amount.describe('Files that the globs matched.'),
      governed: amount.describe('Documents that the rules speak about.'),
      findings: amount.describe('Without those that are waived or that the baseline puts up with.'),
      errors: amount.describe('Findings of severity error.'),
      warnings: amount.describe('Findings of severity warning.'),
      notices: amount.describe('Findings of severity notice.'),
      due_soon: amount.describe('Duties that fall due within the due-soon window, today included.'),
      unscheduled: amount.describe('Governed documents that are not in force and so have no due date.'),
    })
    .describe('Counts of what follows.'),
  findings: z.array(finding).describe('Worst first.'),
  fixed: z.array(finding).describe('Findings of the base that are gone.'),
  waived: z
    .array(finding.extend({ waiver: waiver.describe('The exception.') }))
    .describe('Findings that an exception takes back for a while, each with that exception.'),
  baseline: z
    .strictObject({
      path: z.string().describe('Where the baseline is kept.'),
      recorded: day,
      until: day.describe('Last day on which it counts.'),
      total: amount.describe('Findings that it began with.'),
      remaining: amount.describe('Those that are still there.'),
      ended: z.boolean().describe('Whether its last day is over.'),
      done_at_this_pace: day.optional(),
    })
    .optional()
    .describe('What is left of the findings with which the team started.'),
  not_checked: z
    .array(
      z.strictObject({
        what: z.string().describe('What could not be looked at.'),
        why: z.string().describe('Why not.'),
        fix: z.string().optional().describe('What to do so that it can be.'),
        rules: z.array(z.string()).optional().describe('Rules that said less for it, or nothing.'),
      }),
    )
    .describe('What could not be looked at; never to be read as clean.'),
});

export type JsonReport = z.infer<typeof reportSchema>;
export type JsonFinding = z.infer<typeof finding>;
