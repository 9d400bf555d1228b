export declare const superficialAudit: import("../define-rule.ts").Rule<{
    threshold: number;
    sample_min: number;
    sample_percent: number;
    sample_cap: number;
    text_likeness: number;
}>;
