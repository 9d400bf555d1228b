export declare const mandatoryDocumentMissing: import("../define-rule.ts").Rule<{
    window: import("../../index.ts").Interval;
    elsewhere: string[];
}>;
