import type { Parsed } from '../../model/fact.ts';
import { clauseById, clauseGroupById, clausesUnder } from './catalogue.ts';
import { CLAUSES, type Clause } from './clauses.ts';
import { AND, between, likelyMeant, listed, quoted, type Reading, TO } from './reference-list.ts';

const NUMBER = String.raw`(\d{1,3}(?:\.\d{1,3}){0,3})(?!\d|\.\d)`;
const CLAUSE = new RegExp(`^${NUMBER}`);
const RANGE_END = new RegExp(`^(?:${TO})${NUMBER}(?![\\p{L}])`, 'iu');

/** `c`, `.c`, `(c)`, ` c)`, `d1`, `d) 1)`. */
const ITEM = /^\s*([.(]?)\s*([a-z])(?:(?:[.)]\s*)?\(?(\d)(?!\d))?(\)?)(?![\p{L}\p{N}])/iu;
const NEXT_ITEM = new RegExp(`^(?:(${TO})|${AND})(?=\\(?[a-z](?:\\d|\\)|\\s*$|\\s*[&+/-]|\\s+(?:and|to)\\s))`, 'i');

/** A part that begins with an item: `b and d` after `9.3.2 a,`. */
const LETTER_FIRST = /^\(?[a-z]\d?\)?(?:\s*$|\s*[&+/–-]|\s+(?:and|to)\s)/i;

const WORD = /^(?:clauses?|cl\.|sections?|sec\.|§{1,2}|klauseln?|kapitel|abschnitte?)\s*(?=\d)/i;
const ANNEX = /^(?:annex\s+)?a[.\s-]?\s?\d{1,2}/i;
const CONTROL_IN_WORDS = /(?<![\p{L}\p{N}])a\.\s?\d{1,2}\.\d{1,3}/iu;
const BESIDE = new RegExp(String.raw`^(?:${AND})(?=\d{1,2}\.\d)`, 'i');

/** A number in the words behind a clause. */
const IN_WORDS = /(?<![\p{L}\p{N}.])\d{1,2}\.\d(?:\.\d)?(?![\p{L}\p{N}]|\.\d)/gu;

const ORDER = CLAUSES.map(({ id }) => id);

/** What was read, and the text behind it. */
interface Found {
  readonly ids: readonly string[];
  readonly rest: string;
}

/** The clauses that one part of a list names; a part that is a letter alone goes on with the clause before it. */
export function readClauses(part: string, before: Reading | undefined): Parsed<Reading> {
  const clause = before?.ids.at(-1)?.replace(/\.[a-z]\d?$/, '');
  const isLetter = clause !== undefined && clause !== before?.ids.at(-1) && LETTER_FIRST.test(part);
  let rest = isLetter ? `${clause} ${part}` : part.replace(WORD, '');
  const ids: string[] = [];
  for (;;) {
    const found = clausesAt(rest);
    if (!found.ok) return found;
    ids.push(...found.value.ids);
    // What stands in parentheses is a remark, whatever it names.
    rest = found.value.rest.replace(/\([^()]*\)/g, ' ');
    const control = CONTROL_IN_WORDS.exec(rest);
    if (control) return { ok: false, ...aControl(control[0]) };
    const next = BESIDE.exec(rest)?.[0].length ?? knownNumberIn(rest);
    if (next === -1) return { ok: true, value: { ids, isTitled: rest.trim() !== '' } };
    rest = rest.slice(next);
  }
}

function knownNumberIn(words: string): number {
  for (const { 0: id, index } of words.matchAll(IN_WORDS)) if (clauseById(id) ?? clauseGroupById(id)) return index;
  return -1;
}

function clausesAt(text: string): Parsed<Found> {
  const id = CLAUSE.exec(text)?.[1];
  if (id === undefined) return { ok: false, ...noNumber(text) };
  const own = under(id);
  if (own.length === 0) return { ok: false, ...unknown(id) };
  const rest = text.slice(id.length);
  const end = RANGE_END.exec(rest);
  if (end) return range(id, end[1] as string, rest.slice(end[0].length));
  const clause = clauseById(id);
  return clause ? itemsOf(clause, rest) : itemOfGroup(id, own, rest);
}

function range(first: string, end: string, rest: string): Parsed<Found> {
  // `9.3.1-3` ends with 9.3.3; `4-10` with clause 10.
  const last = first.includes('.') && !end.includes('.') ? first.replace(/\d+$/, end) : end;
  const to = under(last).at(-1);
  if (to === undefined) return { ok: false, ...unknown(last) };
  const ids = between(ORDER, under(first)[0] as string, to);
  if (ids) return { ok: true, value: { ids, rest } };
  return { ok: false, ...backwards(first, last) };
}

function backwards(first: string, last: string): { why: string; fix: string } {
  return { why: `${quoted(`${first}-${last}`)} runs backwards`, fix: 'Put the smaller number first.' };
}

/** The clause itself, or what stands under a heading. */
function under(id: string): readonly string[] {
  return clauseById(id) ? [id] : clausesUnder(id).map((clause) => clause.id);
}

/** The clause, or those of its lettered items that stand behind its number. */
function itemsOf(clause: Clause, behind: string): Parsed<Found> {
  const ids: string[] = [];
  let rest = behind;
  let isRange = false;
  for (;;) {
    const match = ITEM.exec(rest);
    if (!match || isWords(clause, match, rest)) break;
    const letter = (match[2] as string).toLowerCase();
    if (!hasItem(clause, letter)) return { ok: false, ...noItem(clause, letter) };
    const item = `${letter}${match[3] ?? ''}`;
    const first = ids.at(-1)?.slice(clause.id.length + 1);
    const items = isRange && first !== undefined ? itemsFrom(first, item) : [item];
    if (!items) return { ok: false, ...backwards(`${clause.id} ${first}`, item) };
    for (const one of items) ids.push(`${clause.id}.${one}`);
    rest = rest.slice(match[0].length);
    const next = NEXT_ITEM.exec(rest);
    if (!next) break;
    isRange = next[1] !== undefined;
    rest = rest.slice(next[0].length);
  }
  return { ok: true, value: { ids: ids.length > 0 ? ids : [clause.id], rest } };
}

/** Whether a letter without a mark begins a title: `10.1 A culture of improvement`. */
function isWords(clause: Clause, match: RegExpExecArray, rest: string): boolean {
  const isMarked = match[1] !== '' || match[4] !== '' || match[3] !== undefined;
  return (
    !isMarked && !hasItem(clause, (match[2] as string).toLowerCase()) && /\p{L}/u.test(rest.slice(match[0].length))
  );
}

function hasItem({ lastItem }: Clause, letter: string): boolean {
  return lastItem !== undefined && letter <= lastItem;
}

/** What follows one item up to another: `c` and `d` after `b`, `d2` and `d3` after `d1`. */
function itemsFrom(first: string, last: string): readonly string[] | undefined {
  if (first >= last) return undefined;
  if (first[0] === last[0]) return first.length === 2 ? charactersAfter(first, last, 1) : undefined;
  return [...charactersAfter(first, last, 0).slice(0, -1), last];
}

function charactersAfter(first: string, last: string, at: 0 | 1): readonly string[] {
  const from = first.charCodeAt(at) + 1;
  const count = last.charCodeAt(at) + 1 - from;
  return Array.from({ length: count }, (_, index) => last.slice(0, at) + String.fromCharCode(from + index));
}

function itemOfGroup(group: string, clauses: readonly string[], rest: string): Parsed<Found> {
  const match = ITEM.exec(rest);
  const isItem = match && (match[1] !== '' || match[4] !== '' || rest.length === match[0].length);
  if (!isItem) return { ok: true, value: { ids: clauses, rest } };
  return {
    ok: false,
    why: `${quoted(group + match[0])} is not there: ${group} is a heading, and its clauses have the items`,
    fix: `Write the letter behind ${listed(clauses, 'or')}.`,
  };
}

function noItem({ id, lastItem }: Clause, letter: string): { why: string; fix: string } {
  return lastItem === undefined
    ? { why: `clause ${id} has no item ${letter}: it has no lettered items`, fix: `Write \`${id}\`.` }
    : { why: `clause ${id} has no item ${letter}: its items go from a to ${lastItem}`, fix: 'Correct the letter.' };
}

function noNumber(text: string): { why: string; fix: string } {
  if (ANNEX.test(text)) return aControl(text);
  return { why: `${quoted(text)} names no clause`, fix: 'Write its number, such as `9.1` or `9.3.2 c`.' };
}

function aControl(text: string): { why: string; fix: string } {
  return { why: `${quoted(text)} is a control of Annex A and no clause`, fix: 'Move it to `controls`.' };
}

function unknown(id: string): { why: string; fix: string } {
  const hint = likelyMeant(id, ORDER);
  return {
    why: `${quoted(id)} is not a clause of ISO/IEC 27001:2022${hint === undefined ? '' : ` (nearest: ${hint})`}`,
    fix: 'Its clauses go from 4.1 to 10.2.',
  };
}
