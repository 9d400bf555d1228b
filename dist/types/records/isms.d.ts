import type { PlainDate } from '../calendar/plain-date.js';
import type { Document } from '../model/document.js';
import type { RecordType } from './define-record.js';
import type { Entry } from './entry.js';
import type { Obligation } from './obligation.js';
import { type Reading } from './read-entry.js';
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
export interface Isms {
    readonly today: PlainDate;
    readonly documents: readonly Document[];
    /** Governed documents, by path. */
    readonly entries: readonly Entry[];
    /** Every document with an id, governed or not, so that a reference to it resolves. */
    readonly byId: ReadonlyMap<string, readonly Entry[]>;
    readonly obligations: readonly Obligation[];
    /** The review of each document in force. */
    readonly reviews: ReadonlyMap<Entry, Obligation>;
    /** Documents with a `type` that no record type has, when documents are governed by type. */
    readonly strangers: readonly Entry[];
    readonly scopes: readonly Scope[];
    readonly knownTypes: ReadonlyMap<string, RecordType>;
    /** Whether every governed document must have a type that Holdfast knows. */
    readonly typed: boolean;
    /** Whether a path of the repository exists; `undefined` when that was not looked up. */
    readonly exists: (path: string) => boolean | undefined;
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
    readonly scopesOf: (governed: ReadonlySet<string>) => readonly Scope[];
    readonly exists: (path: string) => boolean | undefined;
}
export declare function buildIsms(parts: IsmsParts): Isms;
