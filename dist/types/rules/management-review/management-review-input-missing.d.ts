export declare const managementReviewInputMissing: import("../define-rule.ts").Rule<Record<string, never>>;
