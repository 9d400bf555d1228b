export declare const risksAboveAppetite: import("../define-kpi.ts").Kpi;
