import type { Span } from '../model/position.ts';
import { type Block, type BlockTable, type Cell, type ListItem, type Words, withoutMarks } from './body-block.ts';

const FENCE = /^ {0,3}(`{3,}|~{3,})([^\r\n]*)$/;
const HEADING = /^ {0,3}(#{1,6})(?=[ \t]|$)/;
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[([ xX])\][ \t]+)?/;
const DELIMITERS = /^[ \t]*[|:-][ \t|:-]*$/;
const LINK = /!?\[([^[\]]{0,1000})\]\([^()\s]{0,1000}\)/g;

/** Code between backticks, a tag, and where a link goes. */
const NO_WORDS = /`[^`]+`|<[a-z/!][^<>]*>|\]\([^()\s]{0,1000}\)|https?:\/\/[^\s<>]+/gi;
const TAG = /<[a-z/!][^<>]*>/gi;

/** Quotes and lists in which a line of a table may stand. */
const INDENT = /^[ \t>]*/;

interface Line extends Span {
  readonly text: string;
}

/** What a line stands in. */
interface State {
  fence: string | undefined;
  isComment: boolean;
}

/**
 * The blocks of a body, from an offset on, read line by line in time proportional to its length: for bodies that would
 * take a parser for ever. It knows headings with `#`, fenced code, comments, tables with pipes, and items of lists.
 */
export function blocksOfLines(text: string, from: number): readonly Block[] {
  const lines = linesOf(text, from);
  const state: State = { fence: undefined, isComment: false };
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const table = state.fence === undefined && !state.isComment ? tableAt(lines, at) : undefined;
    const block = table?.block ?? blockOf(lines[at] as Line, state);
    if (block) blocks.push(block);
    at += table?.lines ?? 1;
  }
  return blocks;
}

function linesOf(text: string, from: number): readonly Line[] {
  const lines: Line[] = [];
  for (let start = from; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const next = newline === -1 ? text.length : newline + 1;
    const line = text.slice(start, newline === -1 ? next : newline).replace(/\r$/, '');
    lines.push({ text: line, start, end: start + line.length });
    start = next;
  }
  return lines;
}

function blockOf(line: Line, state: State): Block | undefined {
  const code = codeOf(line, state);
  if (code !== undefined) return code.trim() === '' ? undefined : block(line, code);
  const shown = outsideComments(line, state);
  const text = shown.map((span) => line.text.slice(span.start - line.start, span.end - line.start)).join('');
  if (text.trim() === '') return undefined;
  const words = shown.flatMap((span) => wordsIn(line, span, undefined));
  const heading = shown[0]?.start === line.start ? HEADING.exec(text)?.[1] : undefined;
  if (heading !== undefined) {
    const title = plain(text.trim().slice(heading.length)).replace(/(?<![^ \t])#+$/, '');
    return { ...block(line, title.trim()), depth: heading.length, words };
  }
  const item = ITEM.exec(text);
  if (!item) return { ...block(line, plain(text)), words };
  const box = item[1];
  const own = plain(text.slice(item[0].length));
  const start = line.start + line.text.search(/\S/);
  const items: ListItem[] = [{ text: own, checked: box === undefined ? undefined : box !== ' ', start, end: line.end }];
  return { ...block(line, own), items, words };
}

function block(line: Line, text: string): Block {
  return { depth: 0, text, items: [], tables: [], words: [], ...spanOf(line) };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** The code in a line inside fences, nothing for a fence itself; `undefined` for what is no code. */
function codeOf(line: Line, state: State): string | undefined {
  const [, fence, info = ''] = (state.isComment ? undefined : FENCE.exec(line.text)) ?? [];
  if (state.fence !== undefined) {
    const isClosed = fence?.startsWith(state.fence) && info.trim() === '';
    if (isClosed) state.fence = undefined;
    return isClosed ? '' : line.text;
  }
  if (fence === undefined || (fence.startsWith('`') && info.includes('`'))) return undefined;
  state.fence = fence;
  return '';
}

function outsideComments(line: Line, state: State): readonly Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < line.text.length; ) {
    const mark = state.isComment ? '-->' : '<!--';
    const found = line.text.indexOf(mark, at);
    const end = found === -1 ? line.text.length : found;
    if (!state.isComment && end > at) spans.push({ start: line.start + at, end: line.start + end });
    if (found !== -1) state.isComment = !state.isComment;
    at = found === -1 ? end : found + mark.length;
  }
  return spans;
}

/** The parts of a span that are written words. */
function wordsIn(line: Line, span: Span, column: string | undefined): readonly Words[] {
  const text = line.text.slice(span.start - line.start, span.end - line.start);
  const words: Words[] = [];
  let at = 0;
  for (const { 0: other, index } of text.matchAll(NO_WORDS)) {
    if (index > at) words.push({ start: span.start + at, end: span.start + index, column });
    at = index + other.length;
  }
  if (at < text.length) words.push({ start: span.start + at, end: span.end, column });
  return words;
}

/** The table whose header stands in a line: the next line has as many delimiters as it has cells. */
function tableAt(lines: readonly Line[], at: number): { readonly block: Block; readonly lines: number } | undefined {
  const [first, second] = [lines[at], lines[at + 1]];
  if (!first?.text.includes('|') || !second?.text.includes('|')) return undefined;
  const delimiters = second.text.replace(INDENT, '');
  if (!delimiters.includes('-') || !DELIMITERS.test(delimiters)) return undefined;
  const head = cellsOf(first);
  if (head.length !== cellsOf(second).length) return undefined;
  let end = at + 2;
  while (lines[end]?.text.includes('|')) end++;

  const header = head.map(({ text }) => text);
  const body = lines.slice(at + 2, end).map((line) => ({ line, cells: cellsOf(line) }));
  const span = { start: first.start, end: (lines[end - 1] as Line).end };
  const table: BlockTable = { header, headCells: head, rows: body.map(({ cells }) => cells), ...span };
  const words = [{ line: first, cells: head }, ...body].flatMap(({ line, cells }) =>
    cells.flatMap((cell, index) => wordsIn(line, cell, header[index])),
  );
  const text = [head, ...table.rows].map(textOfRow).join('\n');
  return { block: { depth: 0, text, items: [], tables: [table], words, ...span }, lines: end - at };
}

function textOfRow(cells: readonly Cell[]): string {
  return cells.flatMap(({ text }) => text || []).join(' ');
}

function cellsOf(line: Line): readonly Cell[] {
  const text = line.text.trimEnd();
  const cells: Cell[] = [];
  let start = INDENT.exec(text)?.[0].length ?? 0;
  if (text[start] === '|') start++;
  for (let at = start; at <= text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '|' || (at === text.length && at > start)) {
      cells.push(cellBetween(line, start, at));
      start = at + 1;
    }
  }
  return cells;
}

function cellBetween(line: Line, start: number, end: number): Cell {
  const written = line.text.slice(start, end);
  const text = written.trim();
  const blanks = text === '' ? 0 : written.length - written.trimStart().length;
  const from = line.start + start + blanks;
  return { text: plain(text.replaceAll('\\|', '|')), start: from, end: from + text.length };
}

function plain(text: string): string {
  return withoutMarks(
    text
      .replace(LINK, '$1')
      .replace(TAG, '')
      .replace(/`([^`]+)`/g, '$1'),
  ).trim();
}
