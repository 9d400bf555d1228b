import type { Edit } from '../documents/edits.js';
import type { Document } from '../model/document.js';
import type { Entry } from '../records/entry.js';
import type { Isms } from '../records/isms.js';
/** A change that means what stood there before, with what it does in words: `quotes the title, which contains a colon`. */
export interface RepairEdit extends Edit {
    readonly what: string;
}
/** Mends front matter that cannot be read. One edit at a time: what else is wrong shows only after it. */
export interface TextRepair {
    readonly name: string;
    /** The edit that takes the first problem away; `undefined` when it is none of this repair's, or could mean two things. */
    readonly mend: (document: Document) => RepairEdit | undefined;
}
/** Writes a value that can be read in one way only as everyone else reads it. */
export interface ValueRepair {
    readonly name: string;
    readonly mend: (entry: Entry, isms: Isms) => Iterable<RepairEdit>;
}
