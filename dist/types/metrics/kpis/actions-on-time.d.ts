export declare const actionsOnTime: import("../define-kpi.ts").Kpi;
