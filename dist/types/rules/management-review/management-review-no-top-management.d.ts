export declare const managementReviewNoTopManagement: import("../define-rule.ts").Rule<Record<string, never>>;
