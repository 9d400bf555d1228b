export declare const supplierAssuranceExpired: import("../define-rule.ts").Rule<Record<string, never>>;
