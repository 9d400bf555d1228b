import type { Interval } from '../calendar/interval.js';
import type { PlainDate } from '../calendar/plain-date.js';
import { type FieldMapping } from '../documents/field-mapping.js';
import type { Document, MapNode } from '../model/document.js';
import { type Parsed } from '../model/fact.js';
import { type Entry } from './entry.js';
import type { RecordShape } from './record-shape.js';
/** How this repository writes its documents, and what counts when they are silent. */
export interface Reading {
    /** A file to a document, its metadata read in the ways in which the repository writes it. */
    readonly parse: (path: string, bytes: Uint8Array) => Document;
    /** Whether a document may have its metadata in a YAML file beside it. */
    readonly sidecars: boolean;
    readonly mapping: FieldMapping;
    /** Reads a day in the configured time zone. */
    readonly readDate: (raw: string) => Parsed<PlainDate>;
    readonly types: ReadonlyMap<string, RecordShape>;
    /** Registers that the configuration names, by path. */
    readonly registers: ReadonlyMap<string, RegisterSpec>;
    /** Reads how often a document is reviewed. */
    readonly readInterval: (raw: string) => Parsed<Interval>;
    /** The state that a word means, in the languages of the repository. */
    readonly stateMeant: (word: string) => string;
    /** Type (or `any`) to the interval that the configuration gives. */
    readonly defaultIntervals: ReadonlyMap<string, Interval>;
    /** Whether a type's own interval counts when neither document nor configuration gives one. */
    readonly typeIntervals: boolean;
    readonly fallbackOwners: (path: string) => readonly string[];
}
/** What the configuration says about a register that cannot say it itself. */
export interface RegisterSpec {
    /** Fields of the register: `of`, its owner, its review. */
    readonly head: MapNode;
    /** Names of columns, in lower case, to the fields that they hold. */
    readonly columns: ReadonlyMap<string, string>;
}
/** The entries of a document: itself, and the rows when it is a register. */
export declare function readEntries(document: Document, reading: Reading): readonly Entry[];
