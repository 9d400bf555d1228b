export declare const configurationDrift: import("../define-rule.ts").Rule<Record<string, never>>;
