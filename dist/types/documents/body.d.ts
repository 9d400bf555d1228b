import type { Document } from '../model/document.js';
import type { Span } from '../model/position.js';
import type { BlockTable, ListItem } from './body-block.js';
/** A heading and what stands under it. The span reaches from the heading to the end of the last thing under it. */
export interface Section extends Span {
    /** As plain text. */
    readonly heading: string;
    /** 1 to 6. */
    readonly depth: number;
    /** Where the heading ends: `start` to here is what a finding points at. */
    readonly headingEnd: number;
    /** Plain text of everything under the heading, the sections below it with their headings included. */
    readonly text: string;
    /** Plain text up to the next heading. */
    readonly own: string;
    /** All items of lists, in sections below as well, outer ones before those inside them. */
    readonly items: readonly ListItem[];
}
export interface Table extends BlockTable {
    /** The nearest heading above. */
    readonly heading: string | undefined;
}
/** Written words as they stand in the file, with where they stand. */
export interface Prose extends Span {
    /** The characters of the span, escapes and all: an offset in it is an offset from `start`. */
    readonly text: string;
    /** The headings above, outermost first; words of a heading stand under it. */
    readonly trail: readonly string[];
    /** What stands at the head of the table column in which they stand. */
    readonly column: string | undefined;
}
/** The sections of a body in their order, outer ones before those inside them; headings in quotes and lists are none. */
export declare function sectionsOf(document: Document): readonly Section[];
/** The tables of a body in their order. */
export declare function tablesOf(document: Document): readonly Table[];
/** What is written in a body: neither code nor HTML and its comments, nor the addresses of links. */
export declare function proseOf(document: Document): readonly Prose[];
/** The whole body as plain text, with what stands above the first heading. */
export declare function bodyTextOf(document: Document): string;
