export declare const certificateExpiring: import("../define-rule.ts").Rule<{
    warn_within: import("../../index.ts").Interval;
    error_within: import("../../index.ts").Interval;
}>;
