import { type PlainDate } from '../calendar/plain-date.js';
import { type Overrides, type Settings } from '../config/settings.js';
import { type Report } from '../model/report.js';
import type { BaseTree } from '../ports/base.js';
import type { Clock } from '../ports/clock.js';
import type { Files, Surroundings } from '../ports/files.js';
import type { GitHistory, Unavailable } from '../ports/git.js';
import type { ClosedTask } from '../records/closed-task.js';
import type { Entry } from '../records/entry.js';
import { type Isms } from '../records/isms.js';
import { type Reading } from '../records/read-entry.js';
import type { GitHubSource } from './github-evidence.js';
import { type Kept } from './kept.js';
export interface CheckPorts {
    readonly files: Files;
    readonly clock: Clock;
}
export interface CheckOptions extends Overrides {
    /** Files, folders and globs to look at, relative to the root. Empty: what `documents:` in the configuration says, else everything. */
    readonly paths?: readonly string[] | undefined;
    /** Path of the configuration; found by itself when left out. */
    readonly config?: string | undefined;
    /** `YYYY-MM-DD`; the day of the clock in the configured time zone when left out. */
    readonly today?: string | undefined;
    /** Ways to get the base to compare with, tried in order. Left out: no comparison. */
    readonly base?: readonly (() => Promise<BaseTree | Unavailable>)[] | undefined;
    /** The repository around the root, whose CODEOWNERS counts. Left out, or without an answer: the root is its top. */
    readonly surroundings?: (() => Promise<Surroundings | undefined>) | undefined;
    /** Former paths of documents, so that a renamed one keeps its issue. */
    readonly formerPaths?: ((path: string) => readonly string[]) | undefined;
    /** The history of the root, asked for when some rule looks back. Left out: such rules are not checked. */
    readonly history?: (() => Promise<GitHistory | Unavailable>) | undefined;
    /** What GitHub tells about reviews and protection. Left out: rules that need it are not checked. */
    readonly github?: (() => Promise<GitHubSource | Unavailable>) | undefined;
    /**
     * The scheduled tasks that were carried out in issues, asked for where the configuration keeps tasks there. Left out, or
     * not to be had: whether an occurrence is owed is not checked.
     */
    readonly closedTasks?: ((login: string | undefined) => Promise<readonly ClosedTask[] | Unavailable>) | undefined;
    /** Looks at everything as if there were no baseline: to write one. */
    readonly withoutBaseline?: boolean | undefined;
    /** What earlier checks of the same root left, for a caller that checks while somebody writes. It changes no answer. */
    readonly kept?: Kept | undefined;
    /** Awaited between two rules, so that a long check leaves room for others; where it rejects, so does the check. */
    readonly pause?: (() => Promise<void>) | undefined;
}
/** What a check found, and what it looked at. */
export interface Checked {
    readonly report: Report;
    readonly settings: Settings;
    /** The management system that the report speaks about, for views that show more of it. */
    readonly isms: Isms;
    /** The folder of the configuration, which its paths are relative to: '' or `folder/`. */
    readonly home: string;
    /**
     * The management system as another commit has it, read with today's configuration and as of a day, today when left out;
     * it comes without its history.
     */
    readonly ismsOf: (tree: BaseTree, on?: PlainDate) => Promise<Isms | Unavailable>;
    /** How the documents are read: for earlier states of them. */
    readonly reading: Reading;
    /** Whether a path of any tree would be looked at, were it there. */
    readonly selects: (path: string) => boolean;
    /** The entries of one more file, read as the documents of the repository are. */
    readonly entriesIn: (path: string, bytes: Uint8Array) => readonly Entry[];
}
/**
 * Looks at the documents on a day and reports what an auditor would find. The same files, options and day give the same
 * report. Throws `ConfigError` for mistakes of the operator; mistakes in documents are findings.
 */
export declare function check(ports: CheckPorts, options?: CheckOptions): Promise<Checked>;
/** Whether the run as a whole fails: some finding is enforced. */
export declare function isFailing(report: Report): boolean;
