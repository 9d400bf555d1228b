import type { Labelled, Reader } from './reader.js';
import { type Line } from './top-lines.js';
/** `Owner: Dana`, one or several to a line, without a fence and without marks. */
export declare const plainLines: Reader;
/** The plain labels of a line, each with what stands between it and the next one. */
export declare function plainLabels(line: Line): readonly Labelled[];
