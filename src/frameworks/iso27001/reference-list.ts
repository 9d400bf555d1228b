import type { Parsed } from '../../model/fact.ts';
import { nearest } from '../../model/nearest.ts';

/** What one part of a list of references names. */
export interface Reading {
  /** Canonical ids, in the order in which they stand. */
  readonly ids: readonly string[];
  /** Whether words follow the last id: a part without any number goes on with them. */
  readonly isTitled: boolean;
}

/** Longest value in which references are looked for: all of Annex A, with titles, has 4,300 characters. */
const REFERENCES_MAX_CHARS = 10_000;

/** Longest piece of a value that a message repeats. */
const QUOTE_MAX_CHARS = 60;

/** The name of the standard in front of a number: `ISO/IEC 27001:2022`, `iso27001:`, `27002`. */
const STANDARD = /^(?:iso(?:\/iec)?[ _-]?)?2700[12](?!\d)(?:[ _:-]?(2013|2022)(?!\d))?[ _:/-]{0,3}/i;

/** Between the ends of a range: any dash, dots or a word. */
export const TO = String.raw`\s*(?:[-‐‑‒–—−…]|\.{2,3})\s*|\s+(?:to|through|until|bis)\s+`;

/** Between references that stand side by side. */
export const AND = String.raw`\s*[&+/|]\s*|\s+(?:and|und)\s+|\s+`;

/**
 * Reads a value in which references stand behind each other, each with a title or without. `readPart` gets what stands
 * between commas, semicolons and line ends, without the name of the standard, and what was read of the part before it.
 */
export function readReferences(
  raw: string,
  noun: 'control' | 'clause',
  readPart: (part: string, before: Reading | undefined) => Parsed<Reading>,
): Parsed<readonly string[]> {
  const fix = noun === 'control' ? 'Write ids such as `A.5.15`.' : 'Write numbers such as `9.1` or `9.3.2 c`.';
  if (raw.length > REFERENCES_MAX_CHARS) return { ok: false, why: `it has ${raw.length} characters`, fix };
  const ids = new Set<string>();
  let before: Reading | undefined;
  for (const written of raw.split(/[,;\r\n]/)) {
    const { part, edition } = withoutStandard(written.trim());
    if (edition === '2013') return withdrawn(written, part);
    if (part === '' || (before?.isTitled && !/\d/.test(part))) continue;
    const read = readPart(part, before);
    if (!read.ok) return read;
    for (const id of read.value.ids) ids.add(id);
    before = read.value;
  }
  return ids.size > 0 ? { ok: true, value: [...ids] } : { ok: false, why: `it names no ${noun}`, fix };
}

/** A piece of a value as messages show it. */
export function quoted(text: string): string {
  return `\`${text.trim().slice(0, QUOTE_MAX_CHARS)}\``;
}

/** `A.8.15, A.8.16 and A.8.17`. */
export function listed(ids: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  if (ids.length < 2) return ids.join('');
  return `${ids.slice(0, -1).join(', ')} ${conjunction} ${ids.at(-1)}`;
}

/** What stands from one id to another in their order, both included; `undefined` when that runs backwards. */
export function between(order: readonly string[], first: string, last: string): readonly string[] | undefined {
  const from = order.indexOf(first);
  const to = order.indexOf(last);
  return from === -1 || to < from ? undefined : order.slice(from, to + 1);
}

/**
 * The id that most likely was meant: the one above (`9.1` for `9.1.1`), else the nearest by number among those beside it
 * (`A.8.34` for `A.8.35`), else the one that looks most like it.
 */
export function likelyMeant(id: string, order: readonly string[]): string | undefined {
  const stem = id.slice(0, id.lastIndexOf('.') + 1);
  const above = stem.slice(0, -1);
  if (order.includes(above)) return above;
  const distance = (other: string) => Math.abs(Number(other.slice(stem.length)) - Number(id.slice(stem.length)));
  const neighbours = order.filter((other) => stem !== '' && other.startsWith(stem) && !Number.isNaN(distance(other)));
  const [first, ...others] = neighbours;
  if (first === undefined) return nearest(id, order);
  return others.reduce((best, other) => (distance(other) < distance(best) ? other : best), first);
}

function withoutStandard(written: string): { readonly part: string; readonly edition: string | undefined } {
  const match = STANDARD.exec(written);
  return { part: match ? written.slice(match[0].length) : written, edition: match?.[1] };
}

function withdrawn(written: string, part: string): Parsed<never> {
  return {
    ok: false,
    why: `${quoted(written)} names the edition of 2013, which ended on 2025-10-31`,
    fix: part === '' ? 'Name the edition of 2022.' : 'Write the number that the edition of 2022 has for it.',
  };
}
