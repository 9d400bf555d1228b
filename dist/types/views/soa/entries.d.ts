import type { LegacyReference } from '../../frameworks/iso27001/references.js';
import type { Span } from '../../model/position.js';
import type { Soa, SoaEntry } from '../../rules/transition-2022/soa-entries.js';
/** One row of a statement, with the controls that it names. */
export interface StatementRow extends Span {
    readonly record: Soa;
    readonly facts: SoaEntry['facts'];
    /** Of 2022, or the company's own. */
    readonly controls: readonly string[];
    /** Numbers of 2013. */
    readonly legacy: readonly Pick<LegacyReference, 'text' | 'successors'>[];
    readonly line: number;
    readonly endLine: number;
}
/** The rows of a statement in their order. One that names no control that can be read has neither `controls` nor `legacy`. */
export declare function statementRows(record: Soa): readonly StatementRow[];
