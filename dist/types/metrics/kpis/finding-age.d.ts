export declare const findingAge: import("../define-kpi.ts").Kpi;
