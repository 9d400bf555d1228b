export declare const rootCauseMissing: import("../define-rule.ts").Rule<{
    text_likeness: number;
}>;
