export declare const approvalStale: import("../define-rule.ts").Rule<Record<string, never>>;
