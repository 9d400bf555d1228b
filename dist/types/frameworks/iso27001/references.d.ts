import type { Parsed } from '../../model/fact.js';
import type { Span } from '../../model/position.js';
/** A mention, in running text, of something that only the edition of 2013 has. */
export interface LegacyReference extends Span {
    /** As it stands there. */
    readonly text: string;
    /** What the edition of 2022 has instead; empty for a number that 2013 did not have either. */
    readonly successors: readonly string[];
}
/**
 * The controls that a value names, as canonical ids (`A.5.15`) without repetition, in their order there: with `A.` or
 * without, with the standard's name, leading zeros or a title, as a range, several with commas. Ids that do not look
 * like Annex A (`ACME-12`, `CC6.1`) are returned as they are. A number of 2013 is not ok, and `why` names its successors.
 */
export declare function parseControls(raw: string): Parsed<readonly string[]>;
/**
 * The clauses of ISO/IEC 27001:2022 that a value names, as canonical ids without repetition, in their order there: `5.2`,
 * with the letter of an item `9.3.2.c`. A range and a heading (`9.2`) stand for all clauses in them.
 */
export declare function parseClauses(raw: string): Parsed<readonly string[]>;
/** Mentions of the edition of 2013 and of numbers that only it has, in their order. Takes time in proportion to the text. */
export declare function legacyReferences(text: string): readonly LegacyReference[];
