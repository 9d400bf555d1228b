import type { IssuePlan } from './issue-plan.js';
/** The plan for people: each issue with what would happen to it, then what has to wait. */
export declare function renderIssuePlan(plan: IssuePlan): string;
