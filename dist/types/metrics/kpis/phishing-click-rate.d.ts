export declare const phishingClickRate: import("../define-kpi.ts").Kpi;
