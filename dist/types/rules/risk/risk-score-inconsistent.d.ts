export declare const riskScoreInconsistent: import("../define-rule.ts").Rule<Record<string, never>>;
