export declare const recertificationTooLate: import("../define-rule.ts").Rule<{
    buffer: import("../../index.ts").Interval;
}>;
