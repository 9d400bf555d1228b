export declare const treatmentOnTime: import("../define-kpi.ts").Kpi;
