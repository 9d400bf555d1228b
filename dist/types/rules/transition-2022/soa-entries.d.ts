import { type Fact } from '../../model/fact.js';
import type { Span } from '../../model/position.js';
import type { Isms } from '../../records/isms.js';
import type { RecordOf } from '../../records/record-of.js';
import { soa } from '../../records/types/soa.js';
export type Soa = RecordOf<typeof soa.fields>;
/** One control in a statement of applicability, with what its row says. */
export interface SoaEntry {
    /** `A.5.1`, or a control of the organisation's own. */
    readonly control: string;
    /** Where the control stands. */
    readonly at: Span;
    readonly facts: RowFacts;
}
type RowFacts = NonNullable<ReturnType<typeof rowsOf>[number]>['facts'];
/** The statements in force to the edition of 2022; one that names no edition is taken for one. */
export declare function currentSoas(isms: Isms): readonly Soa[];
/** The controls of a statement, in its order. A row may name several; one whose control cannot be read is left out. */
export declare function soaEntries(record: Soa): readonly SoaEntry[];
/** What people call a statement with its version: `SOA-01 4.0`. */
export declare function titleOf({ entry, facts }: Soa): string;
/** Whether a value was written, and is no `n/a`. */
export declare function isSaid(fact: Fact<unknown>): boolean;
declare function rowsOf({ facts }: Soa): readonly import("../../records/fields/field.ts").Row<{
    readonly control: import("../../records/fields/field.ts").Field<readonly string[]>;
    readonly applicable: import("../../records/fields/field.ts").Field<boolean>;
    readonly reasons: import("../../records/fields/field.ts").Field<readonly import("../../records/fields/field.ts").Listed<"best-practice" | "business" | "contract" | "legal" | "risk">[]>;
    readonly justification: import("../../records/fields/field.ts").Field<string>;
    readonly implementation: import("../../records/fields/field.ts").Field<"implemented" | "not-started" | "partial" | "planned">;
    readonly risks: import("../../records/fields/field.ts").Field<readonly import("../../records/fields/field.ts").Listed<string>[]>;
    readonly evidence: import("../../records/fields/field.ts").Field<readonly import("../../records/fields/field.ts").Listed<string>[]>;
    readonly owner: import("../../records/fields/field.ts").Field<import("../../documents/values/owner.ts").Owner>;
    readonly target_date: import("../../records/fields/field.ts").Field<import("../../index.ts").PlainDate>;
}>[];
export {};
