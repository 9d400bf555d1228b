export declare const budgetUsed: import("../define-kpi.ts").Kpi;
