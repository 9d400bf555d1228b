export declare const effectivenessSelfVerified: import("../define-rule.ts").Rule<Record<string, never>>;
