import type { Settings } from '../config/settings.ts';
import type { Report } from '../model/report.ts';
import { commentBody } from '../plan/comment-plan.ts';
import { type IssuePlan, planIssues } from '../plan/issue-plan.ts';
import { scopeWord } from '../plan/marker.ts';

export interface DryRun {
  /** The comment that a pull request with these findings would get. */
  readonly comment: string;
  readonly issues: IssuePlan;
}

/** What would be posted and opened on a GitHub repository that has nothing of Holdfast's yet. Needs no network. */
export function dryRun(report: Report, settings: Settings, scope: string): DryRun {
  return {
    comment: commentBody({ report, scope, link: undefined, whereTheRestIs: 'the job summary has them all' }),
    issues: planIssues({
      report,
      existing: [],
      authors: [],
      scope: scopeWord(scope),
      labels: settings.github.labels,
      maxNewIssues: settings.github.maxNewIssues,
      link: undefined,
      assignable: () => true,
      rulesOn: new Set(settings.rules.map(({ rule }) => rule.name)),
      fileExists: () => true,
    }),
  };
}
