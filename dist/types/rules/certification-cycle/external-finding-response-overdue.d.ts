import { type Interval } from '../../calendar/interval.js';
export declare const externalFindingResponseOverdue: import("../define-rule.ts").Rule<{
    major_within: Interval | undefined;
    minor_within: Interval | undefined;
}>;
