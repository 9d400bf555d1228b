import type { Document } from '../../model/document.js';
import type { Span } from '../../model/position.js';
import type { Entry } from '../../records/entry.js';
/** A mention of the edition of 2013 that is not excused by what stands around it. */
export interface LegacyMention extends Span {
    readonly text: string;
    readonly successors: readonly string[];
    /** Whether it stands in a field that holds controls. */
    readonly isControl: boolean;
}
/** Mentions in the fields of an entry, in their order. */
export declare function mentionsInFields(entry: Entry, without: readonly string[]): readonly LegacyMention[];
/** Mentions in the written words of a body. It is parsed only when its characters hold one. */
export declare function mentionsInBody(document: Document): readonly LegacyMention[];
