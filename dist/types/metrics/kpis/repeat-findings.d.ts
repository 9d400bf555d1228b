export declare const repeatFindings: import("../define-kpi.ts").Kpi;
