export declare const nothingChecked: import("../define-rule.ts").Rule<Record<string, never>>;
