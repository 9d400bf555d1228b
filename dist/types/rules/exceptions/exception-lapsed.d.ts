import { type Interval } from '../../calendar/interval.js';
export declare const exceptionLapsed: import("../define-rule.ts").Rule<{
    max_duration: Interval;
    max_renewals: number;
}>;
