import type { Span } from '../model/position.ts';
import { type Table, tablesOf } from './half-written.ts';

/**
 * Where a cursor stands in a text that may be half written. `word` is the value, the item of a list or the key around it,
 * without quotes; in the body the word.
 */
export interface Cursor {
  readonly at: 'key' | 'value' | 'body';
  readonly offset: number;
  readonly word: Span;
  readonly text: string;
  /** The keys that lead to the value, or to the table in which the key stands; items of lists have none. */
  readonly keys: readonly string[];
  /** The table in which the key stands. */
  readonly table: Table;
  /** The front matter. */
  readonly root: Table;
  /** The row of the outermost list around the cursor. */
  readonly row: Table | undefined;
  /** The quote in which the word stands, if it does. */
  readonly quote: '"' | "'" | undefined;
  /** Whether it is an item of a list in brackets, where a comma ends it. */
  readonly isFlow: boolean;
}

/** A word of prose: ids and their parts, controls, `role:` and `person:`. */
const WORD = /[\p{L}\p{N}@][\p{L}\p{N}._:/@-]*/gu;

/** Where the cursor is. Never throws, whatever the text. A YAML file is metadata from end to end. */
export function cursorAt(text: string, offset: number, isYaml = false): Cursor {
  const matter = isYaml ? { start: 0, end: text.length } : frontMatterOf(text);
  if (!matter || offset < matter.start || offset > matter.end) return inBody(text, offset);
  const tables = tablesOf(text, matter, offset);
  const { line, frame, root } = tables;
  const base = { offset, text, root, row: frame.row };
  const inLine = offset - line.start;
  if (line.key && inLine <= line.key.end) {
    const word = { start: line.start + line.key.start, end: line.start + line.key.end };
    const keys = frame.keys.slice(0, -1);
    return { ...base, at: 'key', word, keys, table: frame.table, quote: undefined, isFlow: false };
  }
  const value = valueAt(line.text, line.valueStart, inLine);
  const word = { start: line.start + value.start, end: line.start + value.end };
  const isValue = line.key !== undefined || line.isItem;
  return {
    ...base,
    at: isValue ? 'value' : 'key',
    word,
    keys: frame.keys,
    table: frame.table,
    quote: value.quote,
    isFlow: value.isFlow,
  };
}

/** What stands between the fences, also where the closing one is missing yet. */
function frontMatterOf(text: string): Span | undefined {
  const opening = /^\uFEFF?---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!opening) return undefined;
  const start = opening[0].length;
  const closing = /^---[ \t]*\r?$/gm;
  closing.lastIndex = start;
  return { start, end: (closing.exec(text)?.index ?? text.length + 1) - 1 };
}

function inBody(text: string, offset: number): Cursor {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const table: Table = new Map();
  const line = text.slice(start, end === -1 ? text.length : end);
  return {
    at: 'body',
    offset,
    text,
    word: wordIn(line, start, offset),
    keys: [],
    table,
    root: table,
    row: undefined,
    quote: undefined,
    isFlow: false,
  };
}

/** The word around an offset, without the stops behind it; empty where there is none. */
export function wordIn(line: string, start: number, offset: number): Span {
  for (const { 0: match, index } of line.matchAll(WORD)) {
    const from = start + index;
    if (from > offset) break;
    const full = from + match.length;
    const end = Math.max(full - (/[._:/@-]+$/.exec(match)?.[0].length ?? 0), Math.min(offset, full));
    if (offset <= end) return { start: from, end };
  }
  return { start: offset, end: offset };
}

interface Value extends Span {
  readonly quote: Cursor['quote'];
  readonly isFlow: boolean;
}

/** The value, or the item of a list in brackets, around a column of a line; columns count from the start of the line. */
function valueAt(line: string, valueStart: number, column: number): Value {
  const opened = /^\s*\[/.exec(line.slice(valueStart));
  const isFlow = opened !== null && column >= valueStart + opened[0].length;
  const from = isFlow ? valueStart + opened[0].length : valueStart;
  const { start, end } = isFlow ? itemAround(line, from, column) : { start: from, end: endOfScalar(line, from) };
  const raw = line.slice(start, end);
  const lead = raw.length - raw.trimStart().length;
  const inner = raw.trim();
  if (inner === '') {
    const at = Math.max(start, Math.min(column, end));
    return { start: at, end: at, quote: undefined, isFlow };
  }
  const first = inner[0];
  const quote = first === '"' || first === "'" ? first : undefined;
  const isClosed = quote !== undefined && inner.length > 1 && inner.endsWith(quote);
  return {
    start: start + lead + (quote ? 1 : 0),
    end: start + lead + inner.length - (isClosed ? 1 : 0),
    quote,
    isFlow,
  };
}

function itemAround(line: string, from: number, column: number): Span {
  let start = from;
  let quote: string | undefined;
  for (let n = from; n < line.length; n++) {
    const character = line[n];
    if (quote !== undefined) {
      if (character === quote) quote = undefined;
    } else if (character === '"' || character === "'") quote = character;
    else if (character === ',' || character === ']') {
      if (n >= column) return { start, end: n };
      start = n + 1;
      if (character === ']') break;
    }
  }
  return { start, end: line.length };
}

/** A comment begins behind a blank, outside of quotes. */
function endOfScalar(line: string, from: number): number {
  const quoted = /^\s*(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(line.slice(from));
  const behind = from + (quoted?.[0].length ?? 0);
  const comment = line.slice(behind).search(/(?:^|\s)#/);
  return comment === -1 ? line.length : behind + comment;
}
