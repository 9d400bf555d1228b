import type { Step } from './line.js';
/** One state of a file on the line. */
export interface Sight {
    readonly step: Step;
    readonly path: string;
    readonly blob: string;
}
/** A file that a step removed, and its states before, newest first. */
export interface Lost {
    readonly step: Step;
    readonly sights: readonly Sight[];
}
/** What the line says of some files, by the path that they have at its tip, and of those that are gone. */
export interface Lives {
    readonly of: ReadonlyMap<string, readonly Sight[]>;
    readonly lost: readonly Lost[];
}
/**
 * Follows files back through their renames. A file that was removed and put back goes on where it had ended; what git
 * sees as moved is not lost. `isWanted` says which of the files that are gone are of interest.
 */
export declare function livesOf(line: readonly Step[], paths: Iterable<string>, isWanted?: (path: string) => boolean): Lives;
