export declare const dueSoon: import("../define-rule.ts").Rule<{
    window: import("../../calendar/interval.ts").Interval;
}>;
