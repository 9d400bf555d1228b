export declare const ownerUnverified: import("../define-rule.ts").Rule<Record<string, never>>;
