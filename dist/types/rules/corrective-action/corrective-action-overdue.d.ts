export declare const correctiveActionOverdue: import("../define-rule.ts").Rule<{
    grace: import("../../calendar/interval.ts").Interval;
    major_after: import("../../calendar/interval.ts").Interval;
}>;
