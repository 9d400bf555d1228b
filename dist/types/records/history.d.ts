import type { PlainDate } from '../calendar/plain-date.js';
import type { Document } from '../model/document.js';
import type { Entry } from './entry.js';
/** One commit as the history tells it. */
export interface Commit {
    /** Full id. */
    readonly id: string;
    /** The day on which it was committed, in the configured time zone. */
    readonly on: PlainDate;
    readonly author: {
        readonly name: string;
        readonly email: string;
    };
    /** The first line of the message. */
    readonly subject: string;
    /** Trailers at the end of the message, keys in lower case: `isms-change: editorial`. */
    readonly trailers: readonly {
        readonly key: string;
        readonly value: string;
    }[];
    /** Paths that it changed, relative to the root, by their names of then; of a renamed file, both names. */
    readonly paths: readonly string[];
    /** Of a merge: the commits that came in with it, newest first. */
    readonly merged: readonly Commit[];
    /** Whether somebody declared it to change no meaning: by the trailer `Isms-Change: editorial`, or in `.isms-ignore-revs`. */
    readonly isEditorial: boolean;
}
/** One state of a document, as some commit left it. */
export interface Version {
    /** The commit in which it was written: of what came in with a merge, the last one there that touched it. */
    readonly commit: Commit;
    /** The commit with which it came onto the line that is looked at: the merge, or the same commit. */
    readonly arrived: Commit;
    /** Whether everything that led to it from the version before was editorial. */
    readonly isEditorial: boolean;
    /** The path that it had then. */
    readonly path: string;
    readonly document: Document;
    /** The entries that it held: itself, and the rows of a register. */
    readonly entries: readonly Entry[];
}
/** A document that some commit removed, and its last state. */
export interface Removal {
    readonly commit: Commit;
    readonly last: Version;
}
/**
 * What git knows of the documents under check, as one line of commits: what came in with a merge is one step on it.
 * Everything is newest first.
 */
export interface History {
    /** The steps of the line; what they merged hangs on them. */
    readonly commits: readonly Commit[];
    /**
     * The states of a document that a rule asked for (`looksBack`), renames followed; empty when it was never committed.
     * The oldest ones may be missing when the history is longer than what is read; the report says so.
     */
    readonly versionsOf: (path: string) => readonly Version[];
    /** Documents that are no longer there, when a rule asked for them. */
    readonly removals: readonly Removal[];
}
/** The id of a commit as people know it. */
export declare function shortId({ id }: Pick<Commit, 'id'>): string;
