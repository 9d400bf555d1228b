import { type Interval } from '../../calendar/interval.js';
export declare const firstSurveillanceLate: import("../define-rule.ts").Rule<{
    within: Interval;
}>;
