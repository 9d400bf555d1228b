export declare const residualRiskNotAccepted: import("../define-rule.ts").Rule<Record<string, never>>;
