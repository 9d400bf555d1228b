import type { RecordOf } from '../record-of.js';
declare const fields: {
    classification: import("../fields/field.ts").Field<"confidential" | "internal" | "public" | "restricted">;
    clauses: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    controls: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    links: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    tags: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    recorded_on: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    recorded_by: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    retention: import("../fields/field.ts").Field<import("../../index.ts").Interval>;
    legal_hold: import("../fields/field.ts").Field<boolean>;
    /** A value is complete when it is recorded: it is never closed. */
    closed_on: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    metric: import("../fields/field.ts").Field<string>;
    period_from: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    /** The last day of the period; it still counts. */
    period_to: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    numerator: import("../fields/field.ts").Field<number>;
    denominator: import("../fields/field.ts").Field<number>;
    /** In the unit of the metric, percentages from 0 to 100; `n/a` when the denominator is 0. */
    value: import("../fields/field.ts").Field<number | "n/a">;
    /** Cases that were left out, such as incidents whose beginning nobody knows. */
    n_excluded: import("../fields/field.ts").Field<number>;
    commentary: import("../fields/field.ts").Field<string>;
    /** What is done about a value off target. */
    action: import("../fields/field.ts").Field<string>;
    analysed_on: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
};
export type Measurement = RecordOf<typeof fields>;
/** One measured value for one period (9.1). The metric creates the duty to measure; this discharges it. */
export declare const measurement: import("../define-record.ts").RecordType<{
    classification: import("../fields/field.ts").Field<"confidential" | "internal" | "public" | "restricted">;
    clauses: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    controls: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<readonly string[]>[]>;
    links: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    tags: import("../fields/field.ts").Field<readonly import("../fields/field.ts").Listed<string>[]>;
    recorded_on: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    recorded_by: import("../fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    retention: import("../fields/field.ts").Field<import("../../index.ts").Interval>;
    legal_hold: import("../fields/field.ts").Field<boolean>;
    /** A value is complete when it is recorded: it is never closed. */
    closed_on: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    metric: import("../fields/field.ts").Field<string>;
    period_from: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    /** The last day of the period; it still counts. */
    period_to: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
    numerator: import("../fields/field.ts").Field<number>;
    denominator: import("../fields/field.ts").Field<number>;
    /** In the unit of the metric, percentages from 0 to 100; `n/a` when the denominator is 0. */
    value: import("../fields/field.ts").Field<number | "n/a">;
    /** Cases that were left out, such as incidents whose beginning nobody knows. */
    n_excluded: import("../fields/field.ts").Field<number>;
    commentary: import("../fields/field.ts").Field<string>;
    /** What is done about a value off target. */
    action: import("../fields/field.ts").Field<string>;
    analysed_on: import("../fields/field.ts").Field<import("../../index.ts").PlainDate>;
}>;
export {};
