export declare const mttr: import("../define-kpi.ts").Kpi;
