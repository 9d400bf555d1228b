import type { GitHub } from '../ports/github.js';
import type { Dashboard } from '../views/dashboard.js';
export interface DashboardOutcome {
    readonly did: 'created' | 'updated' | 'nothing';
    readonly url: string;
}
export interface PublishDashboardOptions {
    readonly dashboard: Dashboard;
    /** Tells several ISMS of one repository apart; the checked folder. */
    readonly scope: string;
    readonly labels: readonly string[];
}
/** Brings the one dashboard issue up to date. Rejects with a `GitHubError` where GitHub does not answer or refuses. */
export declare function publishDashboard(github: GitHub, { dashboard, scope, labels }: PublishDashboardOptions): Promise<DashboardOutcome>;
