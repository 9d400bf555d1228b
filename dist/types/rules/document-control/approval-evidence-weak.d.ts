export declare const approvalEvidenceWeak: import("../define-rule.ts").Rule<Record<string, never>>;
