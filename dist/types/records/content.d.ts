import type { Entry } from './entry.js';
/** What an entry says, in a form that can be compared: whitespace does not count, and neither does the order of fields. */
export interface Content {
    /** Key, as the repository writes it, to value. */
    readonly fields: ReadonlyMap<string, string>;
    /** Empty for a row of a register: the body belongs to the register. */
    readonly body: string;
}
/**
 * Fields that say how a document is kept and not what it asks for. Changing one needs no new approval (ISO/IEC
 * 27001:2022, 7.5.3 speaks of changes to the information).
 */
export declare const ADMINISTRATIVE: readonly ['status', 'approved_by', 'approved_on', 'approval_ref', 'effective_on', 'reviewed_on', 'next_review', 'reviews', 'superseded_by', 'links', 'tags'];
/** The content of an entry without some fields, named as Holdfast names them. */
export declare function contentOf(entry: Entry, without: readonly string[]): Content;
/** What differs, in words: `` `owner` ``, `the body`. Nothing when the two say the same. */
export declare function differences(before: Content, after: Content): readonly string[];
/** What a document says of its own reviews and changes: `reviews:` in the front matter, and the log in its body. */
export declare function logOf(entry: Entry): string;
