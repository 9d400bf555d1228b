import { type Interval } from '../../calendar/interval.js';
export declare const auditFindingUntracked: import("../define-rule.ts").Rule<{
    report_within: Interval;
}>;
