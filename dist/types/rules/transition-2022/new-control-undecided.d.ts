export declare const newControlUndecided: import("../define-rule.ts").Rule<Record<string, never>>;
