import type { Interval } from '../../calendar/interval.js';
export declare const effectivenessNotVerified: import("../define-rule.ts").Rule<{
    soak: Interval;
    verify_within: Interval;
}>;
