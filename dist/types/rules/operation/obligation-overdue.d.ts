export declare const obligationOverdue: import("../define-rule.ts").Rule<{
    grace: import("../../index.ts").Interval;
}>;
