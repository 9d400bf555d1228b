export declare const reviewRubberStamped: import("../define-rule.ts").Rule<{
    batch: number;
}>;
