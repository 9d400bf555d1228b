import type { AnyRule } from '../rules/define-rule.js';
import type { ExplainedDocument } from '../views/explain.js';
/** A rule for a person at a terminal: what it looks for, why, what to do, and how to set it. */
export declare function renderRule(rule: AnyRule, severity: string): string;
/** A document for a person at a terminal: its duties and how each day came about, its findings and what would silence them. */
export declare function renderExplained(explained: ExplainedDocument): string;
