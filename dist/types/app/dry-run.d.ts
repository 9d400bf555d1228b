import type { Settings } from '../config/settings.js';
import type { Report } from '../model/report.js';
import { type IssuePlan } from '../plan/issue-plan.js';
export interface DryRun {
    /** The comment that a pull request with these findings would get. */
    readonly comment: string;
    readonly issues: IssuePlan;
}
/** What would be posted and opened on a GitHub repository that has nothing of Holdfast's yet. Needs no network. */
export declare function dryRun(report: Report, settings: Settings, scope: string): DryRun;
