import { type EditedFile } from '../documents/edited-files.js';
import type { Document } from '../model/document.js';
import type { Entry } from '../records/entry.js';
import type { Isms } from '../records/isms.js';
import type { RepairEdit, TextRepair, ValueRepair } from './repair.js';
export declare const TEXT_REPAIRS: readonly TextRepair[];
export declare const VALUE_REPAIRS: readonly ValueRepair[];
/** A repair as people see it: which, in which line of which file. */
export interface Repair {
    readonly path: string;
    /** From 1, in the text as it was before this repair. */
    readonly line: number;
    readonly what: string;
}
/** A file with its repairs made. */
export interface Repaired extends EditedFile {
    readonly repairs: readonly Repair[];
}
/** One thing mended in the text of a document, and the document as it then is. */
export interface Mended {
    readonly edit: RepairEdit;
    readonly next: Document;
}
/** The first thing to mend in front matter that cannot be read; `undefined` where nothing about it is certain. */
export declare function mendedOnce(document: Document, parse: (path: string, bytes: Uint8Array) => Document): Mended | undefined;
/** A document whose front matter could not be read, made readable; `undefined` where nothing in it is certain. */
export declare function repairedText(document: Document, parse: (path: string, bytes: Uint8Array) => Document): Repaired | undefined;
/** The files of all documents (their own, and those with their metadata) with the repairs of their values made. */
export declare function repairedValues(isms: Isms): readonly Repaired[];
/** The repairs of the values of some entries, in their order, none over another. */
export declare function valueEdits(isms: Isms, entries: readonly Entry[]): ReadonlyMap<Document, readonly RepairEdit[]>;
