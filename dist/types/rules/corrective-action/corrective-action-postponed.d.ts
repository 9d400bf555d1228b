export declare const correctiveActionPostponed: import("../define-rule.ts").Rule<{
    most: number;
    most_shift: import("../../calendar/interval.ts").Interval;
    typo_window: import("../../calendar/interval.ts").Interval;
}>;
