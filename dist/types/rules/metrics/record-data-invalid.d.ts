export declare const recordDataInvalid: import("../define-rule.ts").Rule<Record<string, never>>;
