import type { Interval } from '../calendar/interval.js';
import type { PlainDate } from '../calendar/plain-date.js';
import { type FieldMapping } from '../documents/field-mapping.js';
import type { Document } from '../model/document.js';
import { type Parsed } from '../model/fact.js';
import { type Entry } from './entry.js';
import type { RecordShape } from './record-shape.js';
/** How this repository writes its documents, and what counts when they are silent. */
export interface Reading {
    readonly mapping: FieldMapping;
    /** Reads a day in the configured time zone. */
    readonly readDate: (raw: string) => Parsed<PlainDate>;
    readonly types: ReadonlyMap<string, RecordShape>;
    /** Type (or `any`) to the interval that the configuration gives. */
    readonly defaultIntervals: ReadonlyMap<string, Interval>;
    /** Whether a type's own interval counts when neither document nor configuration gives one. */
    readonly typeIntervals: boolean;
    readonly fallbackOwners: (path: string) => readonly string[];
}
/** The entries of a document: itself, and the rows when it is a register. */
export declare function readEntries(document: Document, reading: Reading): readonly Entry[];
