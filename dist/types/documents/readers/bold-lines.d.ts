import type { Labelled, Reader } from './reader.js';
import { type Line } from './top-lines.js';
/** `**Owner:** Dana`, one or several to a line, in a list or not. */
export declare const boldLines: Reader;
/** The bold labels of a line, each with what stands between it and the next one. */
export declare function boldLabels(line: Line): readonly Labelled[];
