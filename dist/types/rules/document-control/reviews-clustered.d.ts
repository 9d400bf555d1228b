export declare const reviewsClustered: import("../define-rule.ts").Rule<{
    more_than: number;
    within: import("../../index.ts").Interval;
}>;
