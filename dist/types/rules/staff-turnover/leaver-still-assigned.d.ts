export declare const leaverStillAssigned: import("../define-rule.ts").Rule<Record<string, never>>;
