import type { RuleSetting } from '../config/settings.js';
import type { NotChecked } from '../model/report.js';
import type { Files } from '../ports/files.js';
import type { GitHistory, Unavailable } from '../ports/git.js';
import type { Isms } from '../records/isms.js';
import type { Reading } from '../records/read-entry.js';
import { type GitHubSource } from './github-evidence.js';
import { type Kept } from './kept.js';
/** What can be had beyond the files. */
export interface PastSources {
    readonly history: (() => Promise<GitHistory | Unavailable>) | undefined;
    readonly github: (() => Promise<GitHubSource | Unavailable>) | undefined;
}
export interface PastReading {
    readonly files: Files;
    /** The folder of the configuration: '' or `folder/`. */
    readonly home: string;
    readonly timezone: string;
    readonly reading: Reading;
    readonly selects: (path: string) => boolean;
}
/** The management system with its past. */
export interface WithPast {
    readonly isms: Isms;
    /** The same for another state of it, as it stood at a commit. */
    readonly asOf: (commit: string, isms: Isms) => Promise<Isms>;
    readonly notChecked: readonly NotChecked[];
}
/**
 * Adds what git and GitHub tell, as far as rules that are on ask for it: a folder with nothing to look back at costs no
 * pass over the history. What cannot be had is said once, with the rules that have to be silent.
 */
export declare function withPast(isms: Isms, rules: readonly RuleSetting[], sources: PastSources, reading: PastReading, kept?: Kept): Promise<WithPast>;
/** Whether `.isms-ignore-revs` lists a commit. */
export declare function ignoredRevs({ files, home }: Pick<PastReading, 'files' | 'home'>, kept?: Kept): Promise<(id: string) => boolean>;
