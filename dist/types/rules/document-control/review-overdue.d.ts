export declare const reviewOverdue: import("../define-rule.ts").Rule<{
    grace: import("../../index.ts").Interval;
}>;
