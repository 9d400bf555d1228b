export declare const mtta: import("../define-kpi.ts").Kpi;
