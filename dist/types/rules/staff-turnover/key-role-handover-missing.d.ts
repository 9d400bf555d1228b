import type { Interval } from '../../calendar/interval.js';
export declare const keyRoleHandoverMissing: import("../define-rule.ts").Rule<{
    within: Interval;
    look_back: Interval;
}>;
