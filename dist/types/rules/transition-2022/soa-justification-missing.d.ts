export declare const soaJustificationMissing: import("../define-rule.ts").Rule<{
    min_justification: number;
}>;
