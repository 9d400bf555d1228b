export declare const certificateExpired: import("../define-rule.ts").Rule<{
    restore_within: import("../../index.ts").Interval;
}>;
