export declare const supplierContracts: import("../define-kpi.ts").Kpi;
