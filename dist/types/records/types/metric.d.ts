import { type Interval } from '../../calendar/interval.js';
import { type PlainDate } from '../../calendar/plain-date.js';
import { type Inventory } from '../inventory.js';
import type { RecordOf } from '../record-of.js';
import { type Measurement } from './measurement.js';
declare const fields: {
    classification: import("../fields/field.ts").Field<"confidential" | "internal" | "public" | "restricted">;
    clauses: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    controls: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    links: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    tags: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    reviews: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Row<{
        readonly on: import("../fields/field.ts").Field<PlainDate>;
        readonly by: import("../fields/field.ts").Field<string>;
        readonly outcome: import("../fields/field.ts").Field<string>;
        readonly reason: import("../fields/field.ts").Field<string>;
    }>[]>;
    what: import("../fields/field.ts").Field<string>;
    formula: import("../fields/field.ts").Field<string>;
    unit: import("../fields/field.ts").Field<"count" | "days" | "hours" | "money" | "percent" | "ratio">;
    direction: import("../fields/field.ts").Field<"band" | "down" | "up">;
    target: import("../fields/field.ts").Field<number>;
    warn: import("../fields/field.ts").Field<number>;
    frequency: import("../fields/field.ts").Field<Interval>;
    measured_by: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    analysed_by: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    method: import("../fields/field.ts").Field<string>;
};
export type Metric = RecordOf<typeof fields>;
/** What is measured, how, how often and against which target (9.1). */
export declare const metric: import("../define-record.ts").RecordType<{
    classification: import("../fields/field.ts").Field<"confidential" | "internal" | "public" | "restricted">;
    clauses: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    controls: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    links: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    tags: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    reviews: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Row<{
        readonly on: import("../fields/field.ts").Field<PlainDate>;
        readonly by: import("../fields/field.ts").Field<string>;
        readonly outcome: import("../fields/field.ts").Field<string>;
        readonly reason: import("../fields/field.ts").Field<string>;
    }>[]>;
    what: import("../fields/field.ts").Field<string>;
    formula: import("../fields/field.ts").Field<string>;
    unit: import("../fields/field.ts").Field<"count" | "days" | "hours" | "money" | "percent" | "ratio">;
    direction: import("../fields/field.ts").Field<"band" | "down" | "up">;
    target: import("../fields/field.ts").Field<number>;
    warn: import("../fields/field.ts").Field<number>;
    frequency: import("../fields/field.ts").Field<Interval>;
    measured_by: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    analysed_by: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    method: import("../fields/field.ts").Field<string>;
}>;
/** A stretch of time that one value speaks for; both days count. */
export interface MeasuredPeriod {
    readonly from: PlainDate;
    readonly to: PlainDate;
}
/** A measurement with the period that it covers. */
export interface Measured extends MeasuredPeriod {
    readonly record: Measurement;
}
/** What was measured for a metric. */
export interface Series {
    /** By period, earliest first. */
    readonly measured: readonly Measured[];
    /** Whether the period of some measurement is missing, cannot be read or cannot be true: then nobody knows what is covered. */
    readonly hasUnclear: boolean;
}
/** The measurements that name a metric. */
export declare function seriesOf({ entry }: Pick<Metric, 'entry'>, among: Inventory): Series;
/** Whether a period is longer than the frequency asks for: rolling ones overlap by design. */
export declare function isLonger({ from, to }: MeasuredPeriod, frequency: Interval): boolean;
/** Full periods for which the time to record a value is over and none is there, earliest first. */
export declare function missedPeriods(record: Metric, among: Inventory): readonly MeasuredPeriod[];
export {};
