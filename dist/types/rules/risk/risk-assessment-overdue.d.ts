export declare const riskAssessmentOverdue: import("../define-rule.ts").Rule<Record<string, never>>;
