export declare const climateDeterminationMissing: import("../define-rule.ts").Rule<{
    evidence: string | null;
}>;
