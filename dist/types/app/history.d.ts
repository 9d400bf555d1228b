import type { GitHistory } from '../ports/git.js';
import type { History } from '../records/history.js';
import { type Reading } from '../records/read-entry.js';
import { type CommitReading } from './line.js';
/** What the rules want to see of the past. */
export interface Asked {
    readonly paths: readonly string[];
    readonly removals: boolean;
}
/** The history as it is seen from one commit. */
export interface SeenHistory {
    readonly history: History;
    /** Documents of which not every version could be read. */
    readonly cut: readonly string[];
}
/** Reads the history of one clone, from its head or from any commit before. What was read once is kept. */
export interface HistoryReader {
    readonly head: string | undefined;
    /** `undefined` when the commit is not in the history. */
    readonly seenFrom: (commit: string, asked: Asked) => Promise<SeenHistory | undefined>;
}
export interface HistoryReading extends CommitReading {
    readonly reading: Reading;
    /** Whether a path of any tree would be looked at, were it there. */
    readonly selects: (path: string) => boolean;
}
/** The history of a repository in which nothing was committed. */
export declare const NO_COMMITS: History;
/** Contents are read up front, because rules do not wait; they become documents when a rule looks at them. */
export declare function historyReader(source: GitHistory, options: HistoryReading): HistoryReader;
/** Commits to look past, one id on a line, as git's own `blame.ignoreRevsFile` has them; an id may be cut to 7 digits. */
export declare function parseIgnoredRevs(text: string): (id: string) => boolean;
