export declare const auditCycleCoverageGap: import("../define-rule.ts").Rule<{
    cycle: import("../../calendar/interval.ts").Interval;
    clauses: "cycle" | "off" | "yearly";
    themes: "cycle" | "off";
    controls: "error" | "notice" | "off" | "warning";
}>;
