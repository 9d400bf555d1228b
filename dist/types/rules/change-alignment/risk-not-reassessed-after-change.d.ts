export declare const riskNotReassessedAfterChange: import("../define-rule.ts").Rule<{
    accept_before: import("../../calendar/interval.ts").Interval;
}>;
