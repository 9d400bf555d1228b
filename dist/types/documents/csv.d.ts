import type { Document } from '../model/document.js';
import type { Cell } from './body-block.js';
/** A table of a CSV file: cells without their quotes, each with its place. */
export interface CsvTable {
    readonly headCells: readonly Cell[];
    readonly rows: readonly (readonly Cell[])[];
}
export declare function isCsv(path: string): boolean;
/** A CSV file as a document: it has no front matter of its own, and its text is its rows. */
export declare function csvDocument(path: string, bytes: Uint8Array): Document;
/**
 * The table of a CSV file (RFC 4180): fields between commas, or semicolons or tabs where the first line has more of them,
 * quoted where they hold one. Rows without any content are left out.
 */
export declare function csvTable(text: string): CsvTable;
