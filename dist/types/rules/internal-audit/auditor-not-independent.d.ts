export declare const auditorNotIndependent: import("../define-rule.ts").Rule<{
    cooling_off: import("../../index.ts").Interval;
}>;
