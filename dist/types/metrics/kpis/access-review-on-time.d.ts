export declare const accessReviewOnTime: import("../define-kpi.ts").Kpi;
