import { type DryRun, dryRun } from '../../app/dry-run.ts';
import { EXIT } from '../../model/errors.ts';
import type { Report } from '../../model/report.ts';
import { renderIssuePlan } from '../../plan/plan-text.ts';
import { type CheckFlags, runCheck } from '../run-check.ts';

/** Enough of a commit id for people to know it again. */
const SHORT_COMMIT_DIGITS = 10;

interface Flags extends CheckFlags {
  readonly format: 'text' | 'json';
}

/** `holdfast plan`: the comment and the issues as they would be on GitHub. Shows only, so it never fails for findings. */
export async function planCommand(paths: readonly string[], flags: Flags): Promise<number> {
  const { report, settings } = await runCheck(paths, flags);
  const plan = dryRun(report, settings, '');
  process.stdout.write(flags.format === 'json' ? `${JSON.stringify(plan, null, 2)}\n` : asText(plan, report));
  return EXIT.clean;
}

function asText(plan: DryRun, report: Report): string {
  const comment = plan.comment
    .trimEnd()
    .split('\n')
    .map((line) => `  ${line}`.trimEnd())
    .join('\n');
  return [
    'Issues that a scheduled run would open on a repository without any:',
    '',
    renderIssuePlan(plan.issues),
    '',
    report.delta
      ? `Comment on a pull request with these changes since ${report.delta.base.slice(0, SHORT_COMMIT_DIGITS)}:`
      : 'Comment on a pull request, if it introduced all of this:',
    '',
    comment,
    '',
  ].join('\n');
}
