import type { Interval } from '../calendar/interval.js';
import type { PlainDate } from '../calendar/plain-date.js';
import type { Framework } from '../frameworks/framework.js';
import type { Document } from '../model/document.js';
import type { ClosedTask } from './closed-task.js';
import type { RecordType } from './define-record.js';
import type { Entry } from './entry.js';
import type { GitHubEvidence } from './github-evidence.js';
import type { History } from './history.js';
import { type Inventory } from './inventory.js';
import { type Links } from './links.js';
import type { Obligation } from './obligation.js';
import { type People } from './people.js';
import { type Reading } from './read-entry.js';
import { type Unread } from './unread.js';
/** A glob or path that the run was told to look at, and what it found there. */
export interface Scope {
    readonly pattern: string;
    /** Where the pattern was given, for the finding that it matched nothing. */
    readonly from: {
        readonly path: string;
        readonly line: number;
        readonly column: number;
    };
    readonly documents: number;
    readonly governed: number;
}
/** The whole management system as read from its files on one day. What rules look at, and all they look at. */
export interface Isms extends Inventory {
    /** `false` while all its documents are drafts: then nothing is owed but the handling of what happened. */
    readonly founded: boolean;
    readonly documents: readonly Document[];
    readonly obligations: readonly Obligation[];
    /** The review of each document and register entry in force. */
    readonly reviews: ReadonlyMap<Entry, Obligation>;
    readonly people: People;
    /** Which entry refers to which, followed both ways. */
    readonly links: Links;
    /**
     * When documents are governed by type: entries with a `type` that no record type has, documents that have an id and an
     * owner and no type, and rows for which neither they nor their register say one.
     */
    readonly strangers: readonly Entry[];
    /** Records that are there and cannot be judged. */
    readonly unread: readonly Unread[];
    /** Whether each scheduled task has an issue of its own. */
    readonly tasksInIssues: boolean;
    readonly scopes: readonly Scope[];
    readonly knownTypes: ReadonlyMap<string, RecordType>;
    /** Type (or `any`) to the review interval that the configuration gives. */
    readonly configuredIntervals: ReadonlyMap<string, Interval>;
    /** Whether every governed document must have a type that Holdfast knows. */
    readonly typed: boolean;
    /** Whether the run sees all of it: a run on files that somebody named does not, and cannot say what is missing. */
    readonly whole: boolean;
    /** Whether a path of the repository exists; `undefined` when that was not looked up. */
    readonly exists: (path: string) => boolean | undefined;
    /** What git knows of the documents; `undefined` when there is no history to be had. Rules that need it say so. */
    readonly history: History | undefined;
    /** What GitHub tells about reviews and protection; `undefined` when it was not asked. Rules that need it say so. */
    readonly github: GitHubEvidence | undefined;
    /** The frameworks beside ISO/IEC 27001 that targets in force name; `undefined` when they were not loaded. */
    readonly frameworks: ReadonlyMap<string, Framework> | undefined;
}
export interface Governance extends Reading {
    readonly types: ReadonlyMap<string, RecordType>;
    /** `carries`: a document with an owner, a review date or an interval, or a tracked record; `typed`: one with a known `type`. */
    readonly governs: 'carries' | 'typed';
    /** Documents that are governed whatever they carry. */
    readonly required: (path: string) => boolean;
}
export interface IsmsParts {
    readonly today: PlainDate;
    readonly documents: readonly Document[];
    readonly governance: Governance;
    /** The entries of a document, for a caller that has read it before; left out, they are read. */
    readonly entriesOf?: ((document: Document) => readonly Entry[]) | undefined;
    readonly scopesOf: (governed: ReadonlySet<string>) => readonly Scope[];
    readonly exists: (path: string) => boolean | undefined;
    readonly whole?: boolean;
    readonly history?: History | undefined;
    readonly github?: GitHubEvidence | undefined;
    readonly frameworks?: ReadonlyMap<string, Framework> | undefined;
    /** Whether scheduled tasks are kept in issues, and those that were carried out there; `unread` when nobody could look. */
    readonly taskIssues?: readonly ClosedTask[] | 'unread' | undefined;
}
export declare function buildIsms(parts: IsmsParts): Isms;
