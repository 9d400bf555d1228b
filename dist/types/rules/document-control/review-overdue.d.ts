export declare const reviewOverdue: import("../define-rule.ts").Rule<{
    grace: import("../../calendar/interval.ts").Interval;
}>;
