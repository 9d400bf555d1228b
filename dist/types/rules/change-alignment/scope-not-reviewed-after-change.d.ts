export declare const scopeNotReviewedAfterChange: import("../define-rule.ts").Rule<{
    accept_before: import("../../index.ts").Interval;
}>;
