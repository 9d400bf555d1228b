import type { MapNode } from '../../model/document.js';
/** One thing that the front matter says. */
export interface SheetFact {
    readonly key: string;
    readonly value: string;
}
/** A list of tables in the front matter: the actions of a review, the rows of a register. */
export interface SheetTable {
    readonly key: string;
    readonly columns: readonly string[];
    /** One cell for each column; empty where the row does not say. */
    readonly rows: readonly (readonly string[])[];
}
/** The front matter of a document for people: single facts, and tables. Nothing that it says is left out. */
export interface RecordSheet {
    readonly facts: readonly SheetFact[];
    readonly tables: readonly SheetTable[];
}
export declare function recordSheet(root: MapNode | undefined): RecordSheet;
