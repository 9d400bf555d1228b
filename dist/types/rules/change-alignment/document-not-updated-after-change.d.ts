import type { Interval } from '../../calendar/interval.js';
export declare const documentNotUpdatedAfterChange: import("../define-rule.ts").Rule<{
    accept_before: Interval;
}>;
