import { type Interval } from '../../calendar/interval.js';
import type { Parsed } from '../../model/fact.js';
/** How often something is done: an interval counted from an anchor, or a cron expression. */
export type Schedule = {
    readonly kind: 'interval';
    readonly interval: Interval;
} | {
    readonly kind: 'cron';
    readonly expression: string;
};
/** Reads `3 months`, `quarterly`, `P3M` and cron expressions of five fields (`0 9 1 *\/3 *`). */
export declare function parseSchedule(raw: string): Parsed<Schedule>;
export declare function scheduleText(schedule: Schedule): string;
