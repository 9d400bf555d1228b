export declare const soaImplementationGap: import("../define-rule.ts").Rule<{
    gaps: "error" | "notice" | "warning";
}>;
