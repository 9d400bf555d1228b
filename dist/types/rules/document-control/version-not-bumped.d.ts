export declare const versionNotBumped: import("../define-rule.ts").Rule<Record<string, never>>;
