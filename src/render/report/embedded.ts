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
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, escaped);
}

/** Also what nobody can see: it would show the text of the page as it is not. */
function escaped(character: string): string {
  return Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');
}

/** How many documents share a block of details, which is parsed when one of them is opened. */
export const DETAILS_IN_BLOCK = 100;

/** How many documents share a block of bodies. */
export const BODIES_IN_BLOCK = 20;
