import * as z from 'zod';
import type { Interval } from '../../calendar/interval.js';
import type { PlainDate } from '../../calendar/plain-date.js';
import { type Instant } from '../../documents/values/instant.js';
import { type Owner } from '../../documents/values/owner.js';
import { type Schedule } from '../../documents/values/schedule.js';
import { type TimeSpan } from '../../documents/values/time-span.js';
import { type Version } from '../../documents/values/version.js';
import type { Parsed } from '../../model/fact.js';
import type { Field, FieldContext } from './field.js';
/** Words of any kind. A number or a date without quotes is taken as it is written. */
export declare function text(): Field<string>;
/** One of a few words. */
export declare function choice<const W extends string>(words: readonly W[]): Field<W>;
/** `true` or `false`. */
export declare function yesNo(): Field<boolean>;
interface Bounds {
    readonly whole?: boolean;
    readonly least?: number;
    readonly most?: number;
}
/** A number; `whole` takes no fractions. */
export declare function number({ whole, least, most }?: Bounds): Field<number>;
/** A count: a whole number, 0 or more. */
export declare function count(): Field<number>;
/** 0 to 100. */
export declare function percent(): Field<number>;
/** A number, or `n/a` when there was nothing to measure. */
export declare function numberOrNone(): Field<number | 'n/a'>;
/** A calendar day on which something was done: never in the future. */
export declare function doneDate(): Field<PlainDate>;
/** A calendar day that may lie ahead: a deadline, an expiry, a plan. */
export declare function date(): Field<PlainDate>;
/** A calendar day, or a length of calendar time after another one: some write `next_review: 12 months`. */
export declare function dateOrInterval(): Field<PlainDate | Interval>;
/** A day if it can be read as one, else an interval; what is neither is told as a day that cannot be read. */
export declare function readDateOrInterval(raw: string, { readDate }: FieldContext): Parsed<PlainDate | Interval>;
/** A moment with its offset (RFC 3339): `2026-07-02T06:30:00Z`. */
export declare function instant(): Field<Instant>;
/** A moment at which something happened or was done: never in the future. */
export declare function doneInstant(): Field<Instant>;
/** A length of calendar time: `12 months`, `P1Y`. */
export declare function intervalField(): Field<Interval>;
/** How often something is done: an interval or a cron expression. */
export declare function schedule(): Field<Schedule>;
/** A length of clock time: `PT72H`, `72 hours`. */
export declare function timeSpan(): Field<TimeSpan>;
/** `MAJOR.MINOR` or `MAJOR.MINOR.PATCH`, quoted. */
export declare function version(): Field<Version>;
/** The id of another record; of one of these types, if any are named. */
export declare function reference(...to: string[]): Field<string>;
/** The id of a record, a path in the repository, or an address. */
export declare function referenceOrUrl(): Field<string>;
/** Whoever answers for something: `role:key`, `person:key`, a handle, an address or a name. */
export declare function owner(): Field<Owner>;
/** A clause of ISO/IEC 27001:2022. A value may name several (`4.1-4.4`). */
export declare function clauses(): Field<readonly string[]>;
/** A control of Annex A, or one of the organisation's own. A value may name several (`A.5.15-A.5.18`). */
export declare function controls(): Field<readonly string[]>;
/** A clause, a control or the id of a record: what a nonconformity is measured against. */
export declare function requirementReference(): Field<string>;
/** A value that some schema of the user's own checks. */
export declare function custom(schema: z.ZodType): Field<unknown>;
export {};
