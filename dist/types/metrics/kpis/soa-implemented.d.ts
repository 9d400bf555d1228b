export declare const soaImplemented: import("../define-kpi.ts").Kpi;
