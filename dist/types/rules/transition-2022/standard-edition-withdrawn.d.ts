export declare const standardEditionWithdrawn: import("../define-rule.ts").Rule<Record<string, never>>;
