import type { PlainDate } from '../calendar/plain-date.js';
import type { Entry } from './entry.js';
import { type Commit, type Version } from './history.js';
import type { Isms } from './isms.js';
/** What an entry said at some time: as it stands in the folder now, or as some commit left it. */
export interface State {
    readonly entry: Entry;
    /** The day on which it was committed; today for what is not committed yet. */
    readonly on: PlainDate;
    /** `undefined`: not committed yet. */
    readonly version: Version | undefined;
    /** Whether what led to it was declared to change no meaning. */
    readonly isEditorial: boolean;
}
/**
 * The states of an entry, newest first; the first one is how it stands now. They end where the entry appeared, and where
 * the document had another id, because then it was another document. Without a history there is the first one alone.
 */
export declare function statesOf({ history, today }: Pick<Isms, 'history' | 'today'>, entry: Entry): readonly State[];
/** `2026-09-03 (a1b2c3d)`, or that it is not committed yet. */
export declare function whenOf({ on, version }: State): string;
/** `2026-09-03 (a1b2c3d)`. */
export declare function whenCommitted(commit: Commit): string;
