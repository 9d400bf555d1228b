export declare const correctiveActionUnowned: import("../define-rule.ts").Rule<Record<string, never>>;
