export declare const dateInFuture: import("../define-rule.ts").Rule<Record<string, never>>;
