export declare const riskUntreatedAboveAppetite: import("../define-rule.ts").Rule<Record<string, never>>;
