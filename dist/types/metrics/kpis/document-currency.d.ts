export declare const documentCurrency: import("../define-kpi.ts").Kpi;
