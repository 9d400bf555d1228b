import type { AnyRule } from '../rules/define-rule.js';
import type { ExplainedDocument, ExplainedDuty, ExplainedEntry } from '../views/explain.js';
/** A rule for a person at a terminal: what it looks for, why, what to do, and how to set it. */
export declare function renderRule(rule: AnyRule, severity: string): string;
/** A document for a person at a terminal: its duties and how each day came about, its findings and what would silence them. */
export declare function renderExplained(explained: ExplainedDocument): string;
/** Whether a record counts, in words: `in force`. */
export declare function lifecycleWords(lifecycle: ExplainedEntry['lifecycle']): string;
/** A duty on one line: `overdue 2026-10-30 Review (23 days ago): set by \`next_review\``. */
export declare function dutyText(duty: ExplainedDuty): string;
