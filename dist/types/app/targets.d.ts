import type { Entry } from '../records/entry.js';
import type { Isms } from '../records/isms.js';
/** What somebody named on the command line: one record, or all documents of a folder. */
export interface Target {
    readonly named: string;
    readonly entries: readonly Entry[];
    /** Whether a folder was named: what does not fit is passed over there, and an error elsewhere. */
    readonly isFolder: boolean;
}
/**
 * The entries that ids, files and folders name. Paths are relative to the root. A file stands for its document, and not for the
 * rows in it. Throws `ConfigError` for what leads nowhere, with the nearest id.
 */
export declare function targetsOf(isms: Isms, named: readonly string[]): readonly Target[];
