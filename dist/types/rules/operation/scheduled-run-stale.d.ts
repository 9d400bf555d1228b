export declare const scheduledRunStale: import("../define-rule.ts").Rule<{
    max_age: import("../../index.ts").Interval;
}>;
