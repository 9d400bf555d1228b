import type { Issue, IssuePatch } from '../ports/github.js';
import type { Dashboard } from '../views/dashboard.js';
export type DashboardAction = {
    readonly kind: 'none';
    readonly url: string;
} | {
    readonly kind: 'create';
    readonly title: string;
    readonly body: string;
} | {
    readonly kind: 'update';
    readonly number: number;
    readonly patch: IssuePatch;
};
export interface DashboardPlanOptions {
    readonly dashboard: Dashboard;
    readonly existing: readonly Issue[];
    /** The login under which Holdfast writes: an issue of anyone else is never taken for ours. */
    readonly author: string;
    /** Tells several ISMS of one repository apart; the checked folder. */
    readonly scope: string;
}
/**
 * What has to happen to the one dashboard issue of a management system. It is rewritten when something in it changes, not
 * because a day has passed; the day that it names is the one of the change. One that somebody closed is opened again.
 */
export declare function planDashboard({ dashboard, existing, author, scope }: DashboardPlanOptions): DashboardAction;
/** The dashboard as a reader would call it the same, whatever the day. */
export declare function dashboardDigest({ overview, timeline, ahead, actions, waivers, kpis, notChecked }: Dashboard): string;
