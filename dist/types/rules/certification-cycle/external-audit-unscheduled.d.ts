export declare const externalAuditUnscheduled: import("../define-rule.ts").Rule<{
    lead: import("../../index.ts").Interval;
    record_within: import("../../index.ts").Interval;
}>;
