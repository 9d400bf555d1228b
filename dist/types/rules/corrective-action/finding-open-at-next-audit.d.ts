export declare const findingOpenAtNextAudit: import("../define-rule.ts").Rule<{
    warn_before: import("../../index.ts").Interval;
}>;
