/**
 * Data for the script of a page, as the text of `<script type="application/json">`: no character in it can end the element,
 * open a comment, or be a line end in a script.
 */
export declare function embeddedJson(data: unknown): string;
/** How many documents share a block of details, which is parsed when one of them is opened. */
export declare const DETAILS_IN_BLOCK = 100;
/** How many documents share a block of bodies. */
export declare const BODIES_IN_BLOCK = 20;
