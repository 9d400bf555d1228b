import type { Interval } from '../calendar/interval.js';
import type { PlainDate } from '../calendar/plain-date.js';
import { type FieldMapping } from '../documents/field-mapping.js';
import type { Owner } from '../documents/values/owner.js';
import type { Document, FieldNode, MapNode } from '../model/document.js';
import { type Fact, type Parsed } from '../model/fact.js';
import type { RecordShape } from './record-shape.js';
/**
 * Whether a document's duties count: `not-yet` for drafts, `no-longer` for what was replaced, withdrawn or closed. Only
 * a document in force can be overdue.
 */
export type Lifecycle = 'in-force' | 'not-yet' | 'no-longer';
/** One document, or one row of a register, that the rules speak about, with its common facts read. */
export interface Entry {
    readonly document: Document;
    readonly path: string;
    /** The front matter, or the row's own part of it. */
    readonly root: MapNode | undefined;
    /** The register in which the entry is a row. Its owner, review dates and type count for rows that have none. */
    readonly register: Entry | undefined;
    /** What names the entry when it has no id: its path, and for a row its title or number as well. */
    readonly name: string;
    readonly type: string | undefined;
    readonly definition: RecordShape | undefined;
    readonly id: Fact<string>;
    readonly title: Fact<string>;
    readonly status: Fact<string>;
    readonly lifecycle: Lifecycle;
    readonly owner: Fact<readonly Owner[]>;
    /** Owners that CODEOWNERS names when the front matter names none and the configuration allows it. */
    readonly fallbackOwner: readonly Owner[] | undefined;
    readonly reviewedOn: Fact<PlainDate>;
    readonly approvedOn: Fact<PlainDate>;
    readonly effectiveOn: Fact<PlainDate>;
    readonly nextReview: Fact<PlainDate | Interval>;
    readonly reviewInterval: Fact<Interval>;
    /** The interval that the configuration or the type gives when the document gives none. */
    readonly defaultInterval: {
        readonly value: Interval;
        readonly from: string;
    } | undefined;
    readonly mapping: FieldMapping;
    /** Reads a day in the configured time zone. */
    readonly readDate: (raw: string) => Parsed<PlainDate>;
}
/** A field as one fact: absent, placeholder, unreadable or given. A list or map where one value is expected is unreadable. */
export declare function fieldFact<T>({ root, mapping }: Pick<Entry, 'root' | 'mapping'>, name: string, read: (raw: string) => Parsed<T>): Fact<T>;
export declare function factOf<T>(key: string, node: FieldNode, read: (raw: string) => Parsed<T>): Fact<T>;
/** Any text, as it stands. */
export declare function readText(raw: string): Parsed<string>;
/** The owners who answer for the entry, from the front matter or else from CODEOWNERS; empty when nobody does. */
export declare function ownersOf(entry: Entry): readonly Owner[];
/** The status in lower case, as the states of a type are written. */
export declare function statusWord(entry: Pick<Entry, 'status'>): string | undefined;
/** Whether the record's status is the given state of its type or a later one. A record that was broken off reaches none. */
export declare function hasReached(entry: Pick<Entry, 'status' | 'definition'>, state: string): boolean;
/** Whether nothing more is to be done about the record: closed, ended, or recorded once and for all. */
export declare function isFinal(entry: Pick<Entry, 'status' | 'definition'>): boolean;
/** What a person calls the entry: its id, else its title, else its path. */
export declare function nameOf(entry: Entry): string;
