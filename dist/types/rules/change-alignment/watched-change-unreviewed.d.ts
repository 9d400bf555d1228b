export declare const watchedChangeUnreviewed: import("../define-rule.ts").Rule<Record<string, never>>;
