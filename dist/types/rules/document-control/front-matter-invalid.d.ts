export declare const frontMatterInvalid: import("../define-rule.ts").Rule<{
    required: boolean;
}>;
