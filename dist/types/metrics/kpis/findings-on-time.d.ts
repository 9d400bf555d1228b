export declare const findingsOnTime: import("../define-kpi.ts").Kpi;
