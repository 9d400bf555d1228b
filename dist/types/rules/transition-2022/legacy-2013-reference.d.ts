export declare const legacy2013Reference: import("../define-rule.ts").Rule<{
    elsewhere: "error" | "notice" | "warning";
}>;
