import { type Table } from '../body.js';
import type { Cell } from '../body-block.js';
import type { Labelled } from './reader.js';
/** The tables above the first section of a document. No more than that is parsed, and nothing where no line has a pipe. */
export declare function tablesAtTop(text: string, from: number): readonly Table[];
/** A cell with a label and one with its value. */
export declare function labelledCells(text: string, label: Cell | undefined, value: Cell | undefined): readonly Labelled[];
