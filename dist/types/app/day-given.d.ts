import { type PlainDate } from '../calendar/plain-date.js';
/** A day that was given in a flag. Throws `ConfigError` for anything else. */
export declare function dayGiven(flag: string, raw: string): PlainDate;
