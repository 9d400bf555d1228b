export declare const brokenReference: import("../define-rule.ts").Rule<Record<string, never>>;
