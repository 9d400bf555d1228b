export declare const frontMatterInvalid: import("../define-rule.ts").Rule<Record<string, never>>;
