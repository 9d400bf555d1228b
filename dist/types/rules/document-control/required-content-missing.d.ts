export declare const requiredContentMissing: import("../define-rule.ts").Rule<Record<string, never>>;
