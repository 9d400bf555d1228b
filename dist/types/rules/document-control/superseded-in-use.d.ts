export declare const supersededInUse: import("../define-rule.ts").Rule<Record<string, never>>;
