export declare const competenceEvidenceMissing: import("../define-rule.ts").Rule<Record<string, never>>;
