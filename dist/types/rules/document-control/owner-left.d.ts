export declare const ownerLeft: import("../define-rule.ts").Rule<Record<string, never>>;
