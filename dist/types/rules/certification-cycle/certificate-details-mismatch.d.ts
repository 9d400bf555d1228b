export declare const certificateDetailsMismatch: import("../define-rule.ts").Rule<{
    scope_aliases: string[];
}>;
