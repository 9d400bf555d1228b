export declare const objectiveNotMeasurable: import("../define-rule.ts").Rule<Record<string, never>>;
