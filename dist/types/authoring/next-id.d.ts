import type { PlainDate } from '../calendar/plain-date.js';
import type { RecordShape } from '../records/record-shape.js';
/**
 * The next free id of a type, in the way in which the repository numbers them: `NC-2026-004` behind `NC-2026-003`, `POL-08` behind
 * `POL-07`. A number that was ever seen is not given again. Where there is none yet, records are numbered by the year.
 */
export declare function nextId({ prefix, kind }: RecordShape, known: Iterable<string>, today: PlainDate): string;
