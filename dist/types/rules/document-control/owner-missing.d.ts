export declare const ownerMissing: import("../define-rule.ts").Rule<Record<string, never>>;
