export declare const plannedActionOverdue: import("../define-rule.ts").Rule<{
    grace: import("../../index.ts").Interval;
}>;
