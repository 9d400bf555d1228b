export declare const waiverExpired: import("../define-rule.ts").Rule<Record<string, never>>;
