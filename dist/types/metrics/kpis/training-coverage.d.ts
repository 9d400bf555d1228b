export declare const trainingCoverage: import("../define-kpi.ts").Kpi;
