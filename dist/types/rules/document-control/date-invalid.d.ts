export declare const dateInvalid: import("../define-rule.ts").Rule<Record<string, never>>;
