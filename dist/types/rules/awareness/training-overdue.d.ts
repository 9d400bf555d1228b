export declare const trainingOverdue: import("../define-rule.ts").Rule<{
    target: number;
    induction_within: import("../../index.ts").Interval;
    before_first: boolean;
}>;
