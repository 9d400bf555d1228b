import type { Parsed } from '../../model/fact.ts';
import { clauseById, clauseGroupById, controlById, successorsOf } from './catalogue.ts';
import { CONTROLS } from './controls.ts';
import { AND, between, likelyMeant, listed, quoted, type Reading, TO } from './reference-list.ts';

/** Sections of Annex A: 5 to 8 in both editions, 9 to 18 in that of 2013 alone. */
const SECTIONS_2022 = { first: 5, last: 8 };
const SECTIONS_2013 = { first: 9, last: 18 };

const NUMBER = String.raw`(a(?:\.\s?|[\s-])?)?(\d{1,2})\.(\d{1,3})(?:\.(\d{1,3}))?(?![\p{L}\p{N}]|\.\d)\.?`;

/** `A.5.15`, `a5.15`, `A 05.15`, `5.15`, and three levels: `A.9.2.3`. */
const ANNEX_ID = new RegExp(`^${NUMBER}`, 'iu');
const RANGE_END = new RegExp(`^(?:${TO})(?:${NUMBER}|(\\d{1,3})(?=\\s*$))`, 'iu');

/** Another id right behind one. */
const BESIDE = new RegExp(String.raw`^(?:${AND})(?=(?:a\.?\s?)?\d{1,2}\.\d)`, 'i');

/** An id in running words, where a number alone could be anything. */
const IN_WORDS = /(?<![\p{L}\p{N}.])a\.\s?\d{1,2}\.\d/iu;

/** What is meant for an id of Annex A, right or wrong. `A1.2` is none: SOC 2 has it. */
const LIKE_ANNEX = /^(?:a\.\s?\d{1,2}(?!\d)|a[\s-]\d{1,2}\.\d|a(?:[5-9]|1\d)\.\d|\d{1,2}\.\d)/i;
const SECTION = /^a[.\s-]?\s?(\d{1,2})(?![\d.])/i;
const ANNEX = /^(?:annex\s+(?=a?[.\s-]?\d))?(?:annex\s+(?=a[.\s-]))?(?:controls?\s+(?=a?[.\s-]?\d))?/i;

/** An id of one's own that a title may follow: `ACME-12 Clean cables`. */
const OWN_ID = /^[a-z][a-z\d]{0,15}-\d{1,6}(?![\p{L}\p{N}.-])/iu;

/** An id of one's own, or of another framework, in full: `CC6.1`, `PCI 8.3.6`, `Art. 32(1)`. It has a digit somewhere. */
const OTHER_ID = /^(?=[^\d]*\d)(?!\d+$)(?!.*2700[12])[\p{L}\p{N}§][\p{L}\p{N} ._:/()#§-]{0,79}$/u;

const ORDER = CONTROLS.map(({ id }) => id);
const ID_BY_TITLE = new Map(CONTROLS.map(({ id, title }) => [title.toLowerCase(), id]));

interface Written {
  /** As it stands there, for messages. */
  readonly text: string;
  readonly hasLetter: boolean;
  readonly section: number;
  readonly number: number;
  /** The third level, which numbers of 2013 have. */
  readonly third: number | undefined;
}

/** The controls that one part of a list names. */
export function readControls(part: string): Parsed<Reading> {
  const ids: string[] = [];
  let rest = startOf(part);
  for (;;) {
    const found = controlsAt(rest);
    if (!found.ok) return found;
    ids.push(...found.value.ids);
    // What stands in parentheses is a remark, whatever it names.
    rest = found.value.rest.replace(/\([^()]*\)/g, ' ');
    const next = BESIDE.exec(rest)?.[0].length ?? rest.search(IN_WORDS);
    if (next === -1) return { ok: true, value: { ids, isTitled: rest.trim() !== '' } };
    rest = rest.slice(next);
  }
}

/** Without words in front of the first id: `Annex A 5.15`, `Access control (A.5.15)`. */
function startOf(part: string): string {
  const rest = part.replace(ANNEX, '');
  if (LIKE_ANNEX.test(rest) || OWN_ID.test(rest)) return rest;
  const first = rest.search(IN_WORDS);
  return first === -1 ? rest : rest.slice(first).replace(/\)$/, '');
}

function controlsAt(text: string): Parsed<{ readonly ids: readonly string[]; readonly rest: string }> {
  if (!LIKE_ANNEX.test(text)) return otherAt(text);
  const match = ANNEX_ID.exec(text);
  const first = match && resolve(written(match));
  if (!first) return { ok: false, ...notAnId(text) };
  if (!first.ok) return first;
  const rest = text.slice(match[0].length);
  const end = RANGE_END.exec(rest);
  if (!end) return { ok: true, value: { ids: [first.value], rest } };

  const alone = end[5];
  const last = resolve(alone === undefined ? written(end) : { ...written(match), text: alone, number: Number(alone) });
  if (!last.ok) return last;
  const ids = between(ORDER, first.value, last.value);
  if (ids) return { ok: true, value: { ids, rest: rest.slice(end[0].length) } };
  const why = `${quoted(text)} runs backwards`;
  return { ok: false, why, fix: `Write \`${last.value}-${first.value}\`.` };
}

function otherAt(text: string): Parsed<{ readonly ids: readonly string[]; readonly rest: string }> {
  const own = OWN_ID.exec(text)?.[0];
  if (own !== undefined) return { ok: true, value: { ids: [own], rest: text.slice(own.length) } };
  if (OTHER_ID.test(text)) return { ok: true, value: { ids: [text], rest: '' } };
  const id = ID_BY_TITLE.get(text.toLowerCase());
  if (id !== undefined) return { ok: false, why: `${quoted(text)} is a title without an id`, fix: `Write \`${id}\`.` };
  return { ok: false, why: `${quoted(text)} names no control`, fix: 'Write its id, such as `A.5.15` or `ACME-12`.' };
}

function written(match: RegExpExecArray): Written {
  const [text, letter, section, number, third] = match;
  return {
    text: text.replace(new RegExp(`^(?:${TO})`, 'i'), '').replace(/\.$/, ''),
    hasLetter: letter !== undefined,
    section: Number(section),
    number: Number(number),
    third: third === undefined ? undefined : Number(third),
  };
}

function resolve({ text, hasLetter, section, number, third }: Written): Parsed<string> {
  const levels = third === undefined ? `${section}.${number}` : `${section}.${number}.${third}`;
  const id = `A.${levels}`;
  if (controlById(id)) return { ok: true, value: id };
  const successors = successorsOf(id);
  if (!hasLetter && (clauseById(levels) ?? clauseGroupById(levels))) return { ok: false, ...aClause(text, successors) };
  if (successors.length > 0) return { ok: false, ...outdated(text, successors) };
  if (section >= SECTIONS_2013.first && section <= SECTIONS_2013.last) {
    return { ok: false, ...outdated(text, successorsOf(`A.${section}.${number}`)) };
  }
  return { ok: false, ...unknown(text, id) };
}

/** What begins like an id of Annex A and is none: a section, or too many levels. */
function notAnId(text: string): { why: string; fix: string } {
  const section = Number(SECTION.exec(text)?.[1] ?? 0);
  if (section >= SECTIONS_2022.first && section <= SECTIONS_2022.last) {
    const own = ORDER.filter((id) => id.startsWith(`A.${section}.`));
    return {
      why: `${quoted(text)} is no control but a theme`,
      fix: `Write \`${own[0]}-${own.at(-1)}\` for all of it.`,
    };
  }
  if (section >= SECTIONS_2013.first && section <= SECTIONS_2013.last) {
    return outdated(text, successorsOf(`A.${section}`));
  }
  return unknown(text, text.trim().split(/\s/)[0] ?? '');
}

function outdated(text: string, successors: readonly string[]): { why: string; fix: string } {
  const why = `${quoted(text)} is a number of the edition of 2013`;
  if (successors.length === 0) return { why, fix: 'Write the control of 2022 that is meant.' };
  const today = `${successors.length === 1 ? 'successor' : 'successors'} in that of 2022: ${listed(successors)}`;
  return { why: `${why} (${today})`, fix: `Write ${listed(successors, 'or')}.` };
}

function aClause(text: string, successors: readonly string[]): { why: string; fix: string } {
  const orElse = successors.length > 0 ? `, or write ${listed(successors, 'or')} for the control of 2013` : '';
  return { why: `${quoted(text)} is a clause and no control of Annex A`, fix: `Move it to \`clauses\`${orElse}.` };
}

function unknown(text: string, id: string): { why: string; fix: string } {
  const hint = likelyMeant(id, ORDER);
  return {
    why: `${quoted(text)} is not in Annex A${hint === undefined ? '' : ` (nearest: ${hint})`}`,
    fix: 'Annex A has A.5.1 to A.5.37, A.6.1 to A.6.8, A.7.1 to A.7.14 and A.8.1 to A.8.34.',
  };
}
