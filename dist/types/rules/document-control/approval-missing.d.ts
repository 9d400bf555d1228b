export declare const approvalMissing: import("../define-rule.ts").Rule<{
    source: "both" | "front-matter" | "github";
}>;
