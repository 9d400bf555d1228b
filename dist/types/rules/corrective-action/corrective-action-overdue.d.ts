export declare const correctiveActionOverdue: import("../define-rule.ts").Rule<{
    grace: import("../../index.ts").Interval;
    major_after: import("../../index.ts").Interval;
}>;
