import { GitHubError } from '../model/errors.js';
import type { Report } from '../model/report.js';
import { type IssuePlan } from '../plan/issue-plan.js';
import type { Files } from '../ports/files.js';
import type { GitHub, Issue } from '../ports/github.js';
import type { Obligation } from '../records/obligation.js';
import type { LinkTarget } from '../render/markdown.js';
export interface IssuesOutcome {
    readonly opened: readonly Issue[];
    readonly reopened: readonly Issue[];
    readonly updated: readonly Issue[];
    readonly closed: readonly Issue[];
    readonly deferred: readonly string[];
    readonly kept: IssuePlan['kept'];
    /** What was planned and could not be done, each with its reason; a later run does it. */
    readonly failed: readonly Failure[];
}
export interface Failure {
    readonly what: string;
    readonly error: GitHubError;
}
export interface PublishIssuesOptions {
    readonly report: Report;
    /** The checked folder in the repository: `''` or `folder/`. */
    readonly scope: string;
    /** The duties whose occurrences get issues of their own: scheduled tasks. Left out: tasks are kept in records. */
    readonly tasks?: readonly Obligation[] | undefined;
    readonly labels: readonly string[];
    readonly maxNewIssues: number;
    readonly link: LinkTarget | undefined;
    readonly rulesOn: ReadonlySet<string>;
    readonly files: Files;
    /** RFC 3339 instant at or before the start of this run: issues touched since are listed again before one is created. */
    readonly startedAt: string;
}
/**
 * Makes the issues match the findings. One action that fails does not keep the others from being done; a creation is
 * sent once, after looking again whether another run was faster, and looked at afterwards for a twin.
 */
export declare function publishIssues(github: GitHub, options: PublishIssuesOptions): Promise<IssuesOutcome>;
