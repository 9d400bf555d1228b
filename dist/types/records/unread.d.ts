import type { Document } from '../model/document.js';
import type { Entry } from './entry.js';
import type { RecordShape } from './record-shape.js';
/**
 * Records that are there and that nobody can judge: their front matter cannot be read, or says no type. What rests on the
 * absence of such a record is not known, so that no rule may say it.
 */
export interface Unread {
    readonly path: string;
    /** What looks like an id in it. */
    readonly ids: ReadonlySet<string>;
    /** The types of which it likely holds records. */
    readonly types: ReadonlySet<string>;
}
/** The issues in which scheduled tasks are carried out, where nobody could look at them. */
export declare const UNREAD_ISSUES: Unread;
/** `strangers` are entries whose type nobody knows. */
export declare function unreadRecords(documents: readonly Document[], strangers: readonly Entry[], types: ReadonlyMap<string, RecordShape>): readonly Unread[];
