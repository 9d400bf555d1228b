import type { CommentOutcome } from '../app/publish-comment.ts';
import type { DashboardOutcome } from '../app/publish-dashboard.ts';
import type { IssuesOutcome } from '../app/publish-issues.ts';
import type { HoldfastError } from '../model/errors.ts';
import { markdownText } from '../render/escape.ts';
import { count } from '../render/words.ts';

/** What a run did on GitHub, and what it could not: part of the job summary, so that nothing fails in silence. */
export interface Deliveries {
  readonly comment: CommentOutcome | undefined;
  readonly issues: IssuesOutcome | undefined;
  readonly dashboard: DashboardOutcome | undefined;
  /** Failures of a whole step, in words. */
  readonly failures: readonly string[];
}

export function renderDeliveries(deliveries: Deliveries): string {
  const lines = [
    ...commentLines(deliveries.comment),
    ...issueLines(deliveries.issues),
    ...dashboardLines(deliveries.dashboard),
    ...deliveries.failures.map((text) => `- ⚠️ ${markdownText(text)}`),
  ];
  return lines.length === 0 ? '' : `\n#### On GitHub\n\n${lines.join('\n')}\n`;
}

/** What should have been done and was not, in words: these make the run fail, and the log has to say so, too. */
export function failuresOf(deliveries: Deliveries): readonly string[] {
  const failed = deliveries.issues?.failed ?? [];
  return [...deliveries.failures, ...failed.map(({ what, error }) => `Failed ${what}: ${inWords(error)}`)];
}

/** A failure with its remedy. */
export function inWords(error: HoldfastError): string {
  return error.hint === undefined ? error.message : `${error.message} ${error.hint}`;
}

function commentLines(outcome: CommentOutcome | undefined): readonly string[] {
  if (!outcome) return [];
  if (outcome.did === 'could-not')
    return [
      `- ⚠️ The comment could not be posted: ${markdownText(outcome.why ?? '')} This summary and the annotations say all of it.`,
    ];
  if (outcome.did === 'nothing') return [`- Comment: not touched, because ${markdownText(outcome.why ?? '')}.`];
  return [`- Comment ${outcome.did}.`];
}

function dashboardLines(outcome: DashboardOutcome | undefined): readonly string[] {
  if (!outcome) return [];
  return [outcome.did === 'nothing' ? '- Dashboard: nothing to change.' : `- Dashboard ${outcome.did}.`];
}

function issueLines(outcome: IssuesOutcome | undefined): readonly string[] {
  if (!outcome) return [];
  const did = [
    ...outcome.opened.map((issue) => `- Opened #${issue.number} ${markdownText(issue.title)}`),
    ...outcome.reopened.map((issue) => `- Reopened #${issue.number} ${markdownText(issue.title)}`),
    ...outcome.updated.map((issue) => `- Updated #${issue.number} ${markdownText(issue.title)}`),
    ...outcome.closed.map((issue) => `- Closed #${issue.number} ${markdownText(issue.title)}`),
  ];
  const kept = outcome.kept.map(
    ({ number, title, why }) => `- Left open #${number} ${markdownText(title)}: ${markdownText(why)}`,
  );
  const failed = outcome.failed.map(
    ({ what, error }) => `- ⚠️ Failed ${markdownText(what)}: ${markdownText(inWords(error))}`,
  );
  const deferred =
    outcome.deferred.length === 0
      ? []
      : [
          `- **${count(outcome.deferred.length, 'issue')} not opened in this run** (\`max_new_issues\` reached); later runs open ${outcome.deferred.length === 1 ? 'it' : 'them'}:`,
          ...outcome.deferred.map((title) => `  - ${markdownText(title)}`),
        ];
  const quiet = did.length + failed.length + deferred.length === 0 ? ['- Issues: nothing to change.'] : [];
  return [...did, ...kept, ...failed, ...deferred, ...quiet];
}
