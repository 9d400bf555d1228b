export declare const trainingCompletion: import("../define-kpi.ts").Kpi;
