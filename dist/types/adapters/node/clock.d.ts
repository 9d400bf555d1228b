import type { Clock } from '../../ports/clock.js';
/** The machine's clock. */
export declare const systemClock: Clock;
