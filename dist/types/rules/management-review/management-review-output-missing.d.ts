import { type Interval } from '../../calendar/interval.js';
export declare const managementReviewOutputMissing: import("../define-rule.ts").Rule<{
    minutes_within: Interval;
}>;
