export declare const exceptionsOpen: import("../define-kpi.ts").Kpi;
