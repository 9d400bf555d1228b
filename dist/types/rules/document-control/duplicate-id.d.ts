export declare const duplicateId: import("../define-rule.ts").Rule<Record<string, never>>;
