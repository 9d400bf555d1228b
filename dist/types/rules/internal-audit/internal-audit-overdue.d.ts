import type { Interval } from '../../calendar/interval.js';
export declare const internalAuditOverdue: import("../define-rule.ts").Rule<{
    late: Interval;
    interval: Interval;
    before_first: boolean;
}>;
