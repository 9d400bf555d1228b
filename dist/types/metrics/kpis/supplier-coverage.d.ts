export declare const supplierCoverage: import("../define-kpi.ts").Kpi;
