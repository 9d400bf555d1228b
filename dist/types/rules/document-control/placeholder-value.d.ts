export declare const placeholderValue: import("../define-rule.ts").Rule<Record<string, never>>;
