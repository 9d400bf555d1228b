export declare const soaControlMissing: import("../define-rule.ts").Rule<Record<string, never>>;
