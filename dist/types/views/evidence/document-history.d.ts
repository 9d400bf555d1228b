import type { PlainDate } from '../../calendar/plain-date.js';
import type { Entry } from '../../records/entry.js';
import type { GitHubEvidence } from '../../records/github-evidence.js';
import type { Commit, History, Version } from '../../records/history.js';
import { type Period } from './period.js';
/** One state of a document: who wrote it when, and who approved it as far as anybody tells. */
export interface DocumentChange {
    readonly commit: string;
    /** The day on which it came into force: that of the merge, if it came with one. */
    readonly on: PlainDate;
    readonly author: string;
    readonly email: string;
    readonly subject: string;
    readonly pullRequest: number | undefined;
    /** `added`, else what differs from the state before: `the body`, `owner`; of a register the rows that changed. */
    readonly what: readonly string[];
    readonly isEditorial: boolean;
    /** What the document said of its own version and approval in that state. */
    readonly version: string | undefined;
    readonly approvedBy: string | undefined;
    readonly approvedOn: string | undefined;
    /** Trailers of the message that name people: `Reviewed-by: …`. */
    readonly trailers: readonly string[];
    /** Accounts that approved the pull request on GitHub; `undefined`: GitHub was not asked. */
    readonly gitHubApprovals: readonly string[] | undefined;
    /** Whether GitHub could verify the signature; `undefined`: unsigned, or GitHub was not asked. */
    readonly verified: boolean | undefined;
}
export interface DocumentHistory {
    readonly path: string;
    /** Within the period, newest first. */
    readonly changes: readonly DocumentChange[];
    /** The last change before the period: the state with which it began. */
    readonly before: DocumentChange | undefined;
}
export declare function documentHistory(path: string, { history, github }: {
    readonly history: History | undefined;
    readonly github: GitHubEvidence | undefined;
}, period: Period): DocumentHistory;
/** What a commit that GitHub made says of its pull request: `Merge pull request #7 from …`, `Change it (#7)`. */
export declare function pullRequestOf({ subject }: Pick<Commit, 'subject'>): number | undefined;
/** The fields that differ; of a register, each row under its name. */
export declare function whatChanged(before: Version, after: Version): readonly string[];
export interface EntryChange {
    readonly entry: Entry;
    /** `undefined` for the document itself. */
    readonly name: string | undefined;
    /** `added`, `removed`, or what differs. */
    readonly what: readonly string[];
}
/** What became of each entry of a document between two states. */
export declare function entryChanges(before: Version | undefined, after: Version): readonly EntryChange[];
