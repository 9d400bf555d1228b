export declare const policyAcknowledgement: import("../define-kpi.ts").Kpi;
