import type { Interval } from '../calendar/interval.js';
import type { PlainDate } from '../calendar/plain-date.js';
import { type FieldMapping } from '../documents/field-mapping.js';
import type { Owner } from '../documents/values/owner.js';
import type { Document, FieldNode } from '../model/document.js';
import { type Fact, type Parsed } from '../model/fact.js';
import type { RecordShape } from './record-shape.js';
/**
 * Whether a document's duties count: `not-yet` for drafts, `no-longer` for what was replaced, withdrawn or closed. Only
 * a document in force can be overdue.
 */
export type Lifecycle = 'in-force' | 'not-yet' | 'no-longer';
/** One document that the rules speak about, with its common facts read. */
export interface Entry {
    readonly document: Document;
    readonly path: string;
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
export declare function fieldFact<T>(entry: Pick<Entry, 'document' | 'mapping'>, name: string, read: (raw: string) => Parsed<T>): Fact<T>;
export declare function factOf<T>(key: string, node: FieldNode, read: (raw: string) => Parsed<T>): Fact<T>;
/** Any text, as it stands. */
export declare function readText(raw: string): Parsed<string>;
/** The owners who answer for the entry, from the front matter or else from CODEOWNERS; empty when nobody does. */
export declare function ownersOf(entry: Entry): readonly Owner[];
/** Whether the record's status is the given state of its type or a later one. */
export declare function hasReached(entry: Entry, state: string): boolean;
