export declare const auditCoverage: import("../define-kpi.ts").Kpi;
