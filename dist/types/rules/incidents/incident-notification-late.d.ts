import type { Interval } from '../../calendar/interval.js';
export declare const incidentNotificationLate: import("../define-rule.ts").Rule<{
    decide_within: Interval;
}>;
