export declare const competenceCoverage: import("../define-kpi.ts").Kpi;
