export declare const daysToExpiry: import("../define-kpi.ts").Kpi;
