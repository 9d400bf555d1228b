export declare const approverNotAuthorised: import("../define-rule.ts").Rule<Record<string, never>>;
