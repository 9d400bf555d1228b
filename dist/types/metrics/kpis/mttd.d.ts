export declare const mttd: import("../define-kpi.ts").Kpi;
