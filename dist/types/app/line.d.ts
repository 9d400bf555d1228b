import type { GitChange, GitHistory } from '../ports/git.js';
import type { Commit } from '../records/history.js';
/** One step of the line: a commit, or a merge with all that it brought. */
export interface Step {
    readonly commit: Commit;
    readonly changes: readonly GitChange[];
}
export interface CommitReading {
    readonly timezone: string;
    /** Whether `.isms-ignore-revs` lists the commit. */
    readonly isIgnored: (id: string) => boolean;
}
/**
 * The line that leads to a commit, newest first: each commit's first parent, and so the states that the branch itself
 * has had. A change that was made on another branch is one step, at the merge that brought it: seen once, in the order
 * in which it came into force, and never as the intermediate states of a branch that nobody was bound by. What was
 * merged hangs on the step, because that is where its day, its author and its trailers are.
 */
export declare function lineTo(tip: string, { commits }: Pick<GitHistory, 'commits'>, reading: CommitReading): readonly Step[];
