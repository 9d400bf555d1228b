import type { VNode } from 'preact';
import type { ReportPage } from '../../../views/report/report-page.js';
import { type Child } from '../el.js';
/** The first screen: can we face the auditor, what do we do this week, who is late, and what was not checked. */
export declare function overviewPart(page: ReportPage): VNode;
/** The answer in one sentence. It never says more than what was checked. */
export declare function answer({ summary, overview, notChecked, }: Pick<ReportPage, 'summary' | 'overview' | 'notChecked'>): string;
/** Lengths side by side; the words beside them say the same. */
export declare function stack(most: number, lengths: readonly (readonly [kind: string, n: number])[]): VNode;
/** What the baseline still puts up with. */
export declare function baselineNote({ baseline }: ReportPage): Child;
