export declare const phishingReportRate: import("../define-kpi.ts").Kpi;
