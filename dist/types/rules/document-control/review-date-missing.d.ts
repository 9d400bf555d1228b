export declare const reviewDateMissing: import("../define-rule.ts").Rule<Record<string, never>>;
