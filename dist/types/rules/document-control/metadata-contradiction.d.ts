export declare const metadataContradiction: import("../define-rule.ts").Rule<Record<string, never>>;
