export declare const incidentCount: import("../define-kpi.ts").Kpi;
