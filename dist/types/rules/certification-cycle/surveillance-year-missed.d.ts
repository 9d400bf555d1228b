import { type Interval } from '../../calendar/interval.js';
export declare const surveillanceYearMissed: import("../define-rule.ts").Rule<{
    second_within: Interval;
}>;
