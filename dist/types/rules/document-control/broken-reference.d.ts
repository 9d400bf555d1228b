export declare const brokenReference: import("../define-rule.ts").Rule<{
    external_ids: string[];
}>;
