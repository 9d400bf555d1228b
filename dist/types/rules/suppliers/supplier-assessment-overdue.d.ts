export declare const supplierAssessmentOverdue: import("../define-rule.ts").Rule<Record<string, never>>;
