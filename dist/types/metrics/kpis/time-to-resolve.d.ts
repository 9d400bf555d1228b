export declare const timeToResolve: import("../define-kpi.ts").Kpi;
