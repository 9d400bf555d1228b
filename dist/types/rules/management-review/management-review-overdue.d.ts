import { type Interval } from '../../calendar/interval.js';
export declare const managementReviewOverdue: import("../define-rule.ts").Rule<{
    late: Interval;
    before_audit: Interval;
    before_first: boolean;
}>;
