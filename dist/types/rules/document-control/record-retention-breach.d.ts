import type { Interval } from '../../calendar/interval.js';
export declare const recordRetentionBreach: import("../define-rule.ts").Rule<{
    default: Interval;
    audit_report: Interval;
    management_review: Interval;
    certification: Interval;
    incident: Interval;
    nonconformity: Interval;
    corrective_action: Interval;
}>;
