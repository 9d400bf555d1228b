import { type Interval } from '../../calendar/interval.js';
import type { Parsed } from '../../model/fact.js';
/** A recurrence as people write it: `12 months`, `P6M`, `ANNUAL`, `every 2 years`, `1 year 6 months`. */
export declare function parseInterval(raw: string): Parsed<Interval>;
