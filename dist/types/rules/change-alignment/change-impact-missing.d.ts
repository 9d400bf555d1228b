export declare const changeImpactMissing: import("../define-rule.ts").Rule<Record<string, never>>;
