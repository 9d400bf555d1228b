import { planDashboard } from '../plan/dashboard-plan.ts';
import type { GitHub } from '../ports/github.ts';
import type { Dashboard } from '../views/dashboard.ts';

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
export async function publishDashboard(
  github: GitHub,
  { dashboard, scope, labels }: PublishDashboardOptions,
): Promise<DashboardOutcome> {
  const author = await github.identity();
  const existing = await github.issues();
  const action = planDashboard({ dashboard, existing, author, scope });
  switch (action.kind) {
    case 'none':
      return { did: 'nothing', url: action.url };
    case 'update':
      return { did: 'updated', url: (await github.updateIssue(action.number, action.patch)).url };
    case 'create': {
      for (const label of labels) await github.ensureLabel(label);
      const { title, body } = action;
      return { did: 'created', url: (await github.createIssue({ title, body, labels, assignees: [] })).url };
    }
  }
}
