export declare const overdueActions: import("../define-kpi.ts").Kpi;
