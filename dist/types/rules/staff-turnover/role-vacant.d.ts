export declare const roleVacant: import("../define-rule.ts").Rule<{
    required: string[];
}>;
