export declare const selfApproval: import("../define-rule.ts").Rule<Record<string, never>>;
