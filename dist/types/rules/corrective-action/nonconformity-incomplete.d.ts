import { type Interval } from '../../calendar/interval.js';
export declare const nonconformityIncomplete: import("../define-rule.ts").Rule<{
    contain_within: Interval;
    act_within: Interval;
    look_back: Interval;
}>;
