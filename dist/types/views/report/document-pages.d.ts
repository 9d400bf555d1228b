import type { Interval } from '../../calendar/interval.js';
import type { Isms } from '../../records/isms.js';
import { type ExplainedEntry } from '../explain.js';
/** A field of the front matter as it is written; a list is its parts, joined by commas, anything deeper is counted. */
export interface DocumentFact {
    readonly key: string;
    readonly value: string;
}
/** An entry that refers to a document. */
export interface Referrer {
    readonly name: string;
    readonly path: string;
}
/** Everything that the report knows of one document, its findings and its body aside: these stand elsewhere. */
export interface DocumentPage {
    readonly path: string;
    /** The id, else the title, else the path. */
    readonly name: string;
    readonly title: string | undefined;
    readonly type: string | undefined;
    readonly status: string | undefined;
    readonly lifecycle: ExplainedEntry['lifecycle'];
    readonly owner: string | undefined;
    /** The next day on which something is owed. */
    readonly due: string | undefined;
    readonly facts: readonly DocumentFact[];
    /** The document itself, and each row of a register. */
    readonly entries: readonly ExplainedEntry[];
    readonly referredToBy: readonly Referrer[];
    /** Why its front matter and its body are kept back, in words; `undefined` when they are not. */
    readonly restricted: string | undefined;
}
/** The governed documents by path, with their duties, how each day came about, and who refers to them. */
export declare function documentPages(isms: Isms, soon: Interval, includeRestricted?: boolean): readonly DocumentPage[];
