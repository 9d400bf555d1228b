import { type Block } from './body-block.js';
/**
 * The blocks of a body, from an offset on, read line by line in time proportional to its length: for bodies that would
 * take a parser for ever. It knows headings with `#`, fenced code, comments, tables with pipes, and items of lists.
 */
export declare function blocksOfLines(text: string, from: number): readonly Block[];
