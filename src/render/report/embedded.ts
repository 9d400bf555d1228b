import { wellFormed } from '../escape.ts';

/**
 * Data for the script of a page, as the text of `<script type="application/json">`: no character in it can end the element,
 * open a comment, or be a line end in a script.
 */
export function embeddedJson(data: unknown): string {
  return wellFormed(JSON.stringify(data))
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/** How many documents share a block of details, which is parsed when one of them is opened. */
export const DETAILS_IN_BLOCK = 100;

/** How many documents share a block of bodies. */
export const BODIES_IN_BLOCK = 20;
