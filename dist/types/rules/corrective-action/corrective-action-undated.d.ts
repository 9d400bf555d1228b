export declare const correctiveActionUndated: import("../define-rule.ts").Rule<Record<string, never>>;
