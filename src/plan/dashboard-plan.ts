import type { Issue, IssuePatch } from '../ports/github.ts';
import { dashboardMarkdown } from '../render/dashboard-markdown.ts';
import { BODY_MAX_CHARS } from '../render/limits.ts';
import type { Dashboard } from '../views/dashboard.ts';
import { shortHash } from './digest.ts';
import { readMarker, scopeWord, writeMarker } from './marker.ts';

export type DashboardAction =
  | { readonly kind: 'none'; readonly url: string }
  | { readonly kind: 'create'; readonly title: string; readonly body: string }
  | { readonly kind: 'update'; readonly number: number; readonly patch: IssuePatch };

export interface DashboardPlanOptions {
  readonly dashboard: Dashboard;
  readonly existing: readonly Issue[];
  /** The login under which Holdfast writes: an issue of anyone else is never taken for ours. */
  readonly author: string;
  /** Tells several ISMS of one repository apart; the checked folder. */
  readonly scope: string;
}

const KIND = 'dashboard';

const CLOSING =
  '\n_Holdfast writes this issue anew when something in it changes. Talk below it; what is written into it is lost._\n';

/**
 * What has to happen to the one dashboard issue of a management system. It is rewritten when something in it changes, not
 * because a day has passed; the day that it names is the one of the change. One that somebody closed is opened again.
 */
export function planDashboard({ dashboard, existing, author, scope }: DashboardPlanOptions): DashboardAction {
  const ours = existing.filter((issue) => isOurs(issue, author, scope));
  const current = ours.find(({ state }) => state === 'open') ?? ours[0];
  const digest = dashboardDigest(dashboard);
  const body = dashboardBody(dashboard, scope, digest);
  if (!current) return { kind: 'create', title: dashboardTitle(scope), body };
  const isSame = readMarker(KIND, current.body)?.['digest'] === digest;
  if (isSame && current.state === 'open') return { kind: 'none', url: current.url };
  const reopening: IssuePatch = current.state === 'open' ? {} : { state: 'open', stateReason: 'reopened' };
  return { kind: 'update', number: current.number, patch: { body, ...reopening } };
}

function isOurs({ author, body }: Issue, us: string, scope: string): boolean {
  return author === us && readMarker(KIND, body)?.['scope'] === scopeWord(scope);
}

function dashboardTitle(scope: string): string {
  return `Information security dashboard${scope === '' ? '' : ` (${decodeURIComponent(scopeWord(scope))})`}`;
}

function dashboardBody(dashboard: Dashboard, scope: string, digest: string): string {
  const marker = writeMarker(KIND, { scope: scopeWord(scope), digest });
  return `${marker}\n${dashboardMarkdown(dashboard, BODY_MAX_CHARS - marker.length - CLOSING.length - 1)}${CLOSING}`;
}

/** What passes with the days alone: nobody has to be told again for that. */
const PASSING: ReadonlySet<string> = new Set(['today', 'days', 'age', 'daysOverdue', 'beforeAudit']);

/** The dashboard as a reader would call it the same, whatever the day. */
export function dashboardDigest({ overview, timeline, ahead, actions, waivers, kpis, notChecked }: Dashboard): string {
  const figures = kpis.map(({ id, target, whole, series }) => [
    ...[id, target, whole.figure.value, whole.state],
    ...series.map(({ label, figure, state }) => [label, figure.value, state]),
  ]);
  const shown = [overview, timeline.items, ahead, actions.bands, waivers, figures, notChecked];
  return shortHash(JSON.stringify(shown, (key, value: unknown) => (PASSING.has(key) ? undefined : value)));
}
