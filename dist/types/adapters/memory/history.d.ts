import type { GitHistory } from '../../ports/git.js';
/** One commit of a history that exists only in memory. */
export interface MemoryCommit {
    /** Its id, or the start of it; made up when left out. */
    readonly id?: string | undefined;
    /** `YYYY-MM-DD`, committed at noon UTC; or a moment with its offset. */
    readonly on: string;
    /** The author's name. */
    readonly by: string;
    /** The message, with its trailers; left out: `Change`. */
    readonly message?: string | undefined;
    /** The ids of the commits that it was made on, as given; left out: the one before it. */
    readonly parents?: readonly string[] | undefined;
    /** What it changed against its first parent: path to content, or to `null` for a file that it removed. */
    readonly files: Readonly<Record<string, string | null>>;
}
/** Commits, oldest first: for examples, tests and callers that keep a history elsewhere. */
export declare function memoryHistory(oldestFirst: readonly MemoryCommit[]): GitHistory;
