import type { Dashboard } from '../views/dashboard.js';
/**
 * The dashboard as Markdown with charts in Mermaid, which GitHub draws. What does not fit into `maxChars` is left out from
 * the end and named, so that the page is whole wherever it is cut.
 */
export declare function dashboardMarkdown(dashboard: Dashboard, maxChars: number): string;
