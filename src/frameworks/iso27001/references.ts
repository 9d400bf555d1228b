import type { Parsed } from '../../model/fact.ts';
import type { Span } from '../../model/position.ts';
import { successorsOf } from './catalogue.ts';
import { readClauses } from './clause-references.ts';
import { readControls } from './control-references.ts';
import { readReferences } from './reference-list.ts';

/** A mention, in running text, of something that only the edition of 2013 has. */
export interface LegacyReference extends Span {
  /** As it stands there. */
  readonly text: string;
  /** What the edition of 2022 has instead; empty for a number that 2013 did not have either. */
  readonly successors: readonly string[];
}

/**
 * The controls that a value names, as canonical ids (`A.5.15`) without repetition, in their order there: with `A.` or
 * without, with the standard's name, leading zeros or a title, as a range, several with commas. Ids that do not look
 * like Annex A (`ACME-12`, `CC6.1`) are returned as they are. A number of 2013 is not ok, and `why` names its successors.
 */
export function parseControls(raw: string): Parsed<readonly string[]> {
  return readReferences(raw, 'control', readControls);
}

/**
 * The clauses of ISO/IEC 27001:2022 that a value names, as canonical ids without repetition, in their order there: `5.2`,
 * with the letter of an item `9.3.2.c`. A range and a heading (`9.2`) stand for all clauses in them.
 */
export function parseClauses(raw: string): Parsed<readonly string[]> {
  return readReferences(raw, 'clause', readClauses);
}

/**
 * Sections 5 to 8 of Annex A number objectives in 2013 and controls in 2022: only with three levels is a number there one
 * of 2013. Sections 9 to 18 are in 2013 alone. Numbers without `A.` may be versions or sections of anything.
 */
const CONTROL =
  /(?<![\p{L}\p{N}.#@]_{0,3}|(?<!\d)[/-])A\.(\d{1,2})((?:\.\d{1,2}){0,2})(?!_{0,3}[\p{L}\p{N}]|\.\w|[/-](?!A\.\d|\d)\w)/gu;
const EDITION = /(?<![\p{L}\p{N}.])(?:ISO(?:\/IEC)?[ -]?)?27001 ?: ?2013(?![\p{L}\p{N}])/giu;

/** Words behind which a short number belongs to another document, or to this one: `Table A.10`. */
const OTHER_NUMBERING = /(?:appendix|table|figure|fig\.|section|sec\.|chapter|paragraph|part|step|item|§)\s?$/i;
const OTHER_NUMBERING_MAX_CHARS = 12;

const FIRST_SECTION = 5;
const FIRST_SECTION_OF_2013_ALONE = 9;
const LAST_SECTION = 18;

/** Mentions of the edition of 2013 and of numbers that only it has, in their order. Takes time in proportion to the text. */
export function legacyReferences(text: string): readonly LegacyReference[] {
  const found: LegacyReference[] = [];
  for (const { 0: mention, 1: section, 2: levels, index } of text.matchAll(CONTROL)) {
    const successors = successorsOf2013(Number(section), levels ?? '');
    if (!successors || (!/\..*\./.test(levels ?? '') && isOtherNumbering(text, index))) continue;
    found.push({ text: mention, start: index, end: index + mention.length, successors });
  }
  for (const { 0: mention, index } of text.matchAll(EDITION)) {
    const successors = [mention.replace(/2013$/, '2022')];
    found.push({ text: mention, start: index, end: index + mention.length, successors });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** `undefined` when the number need not be one of 2013. */
function successorsOf2013(section: number, levels: string): readonly string[] | undefined {
  if (section < FIRST_SECTION || section > LAST_SECTION) return undefined;
  const numbers = levels.split('.').slice(1).map(Number);
  const successors = successorsOf(['A', section, ...numbers].join('.'));
  if (section >= FIRST_SECTION_OF_2013_ALONE) return successors;
  // A number that 2013 did not have, such as A.5.15.1, may divide a control of 2022.
  return numbers.length === 2 && successors.length > 0 ? successors : undefined;
}

function isOtherNumbering(text: string, index: number): boolean {
  return OTHER_NUMBERING.test(text.slice(Math.max(0, index - OTHER_NUMBERING_MAX_CHARS), index));
}
