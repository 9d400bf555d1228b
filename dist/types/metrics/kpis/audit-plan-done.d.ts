export declare const auditPlanDone: import("../define-kpi.ts").Kpi;
