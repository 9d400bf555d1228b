import type { PlainDate } from '../calendar/plain-date.js';
import type { Isms } from '../records/isms.js';
import type { RecordOf } from '../records/record-of.js';
import { soa } from '../records/types/soa.js';
type Soa = RecordOf<typeof soa.fields>;
/** The statement of applicability that counted on a day, as its rows stand in the records. */
export interface SoaOn {
    readonly names: readonly string[];
    readonly rows: NonNullable<ReturnType<typeof rowsOf>>;
}
/**
 * Today it is what is in force. On a day that is past it is the newest one that was effective by then, whether it was
 * replaced since or not; `undefined` where none says that it was.
 */
export declare function soaOn(isms: Isms, day: PlainDate): SoaOn | undefined;
/** Controls that it calls applicable, each once. */
export declare function applicableIn({ rows }: SoaOn): readonly string[];
declare function rowsOf({ facts }: Soa): readonly import("../records/fields/field.ts").Row<{
    readonly control: import("../records/fields/field.ts").Field<readonly string[]>;
    readonly applicable: import("../records/fields/field.ts").Field<boolean>;
    readonly reasons: import("../records/fields/field.ts").Field<readonly import("../records/fields/field.ts").Listed<"best-practice" | "business" | "contract" | "legal" | "risk">[]>;
    readonly justification: import("../records/fields/field.ts").Field<string>;
    readonly implementation: import("../records/fields/field.ts").Field<"implemented" | "not-started" | "partial" | "planned">;
    readonly risks: import("../records/fields/field.ts").Field<readonly import("../records/fields/field.ts").Listed<string>[]>;
    readonly evidence: import("../records/fields/field.ts").Field<readonly import("../records/fields/field.ts").Listed<string>[]>;
    readonly owner: import("../records/fields/field.ts").Field<import("../documents/values/owner.ts").Owner>;
    readonly target_date: import("../records/fields/field.ts").Field<PlainDate>;
}>[];
export {};
