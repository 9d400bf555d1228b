import { type Interval } from '../../calendar/interval.js';
export declare const metricMeasurementMissed: import("../define-rule.ts").Rule<{
    before_first: boolean;
    look_back: Interval;
}>;
