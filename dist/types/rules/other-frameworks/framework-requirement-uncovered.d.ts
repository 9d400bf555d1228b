export declare const frameworkRequirementUncovered: import("../define-rule.ts").Rule<Record<string, never>>;
