export declare const closedRecordModified: import("../define-rule.ts").Rule<Record<string, never>>;
