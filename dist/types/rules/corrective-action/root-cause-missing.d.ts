export declare const rootCauseMissing: import("../define-rule.ts").Rule<{
    text_likeness: number;
    look_back: import("../../index.ts").Interval;
}>;
