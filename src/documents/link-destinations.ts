import type { Span } from '../model/position.ts';

/** Characters that stand where a link destination can stand. */
export interface Destination extends Span {
  /** As written, without `<` and `>`. */
  readonly raw: string;
  /** Whether a parser would read just these characters, had it found a link here. */
  readonly isClear: boolean;
}

/** Behind `](` stands the destination of an inline link or image, behind `]:` that of a definition. */
const OPENING = /\][(:]/g;

/** Longest destination that is read off the text; no file has a longer path. */
const DESTINATION_MAX_CHARS = 1000;

const BACKSLASH = 0x5c;
const OPEN = 0x28;
const CLOSE = 0x29;

/** CommonMark 0.31, 6.3: blanks and up to one line end stand before a destination. */
const BLANKS = /[ \t]*(?:\r\n|\r|\n)?[ \t]*/y;

/** CommonMark 0.31, 6.3: a destination in angle brackets stays in its line, and holds no other angle bracket. */
const IN_ANGLE_BRACKETS = /^<([^<>\r\n]*)>/;

/** Every place of the text, from an offset on, that a parser might take for the destination of a link. */
export function* writtenDestinations(text: string, from: number): Iterable<Destination> {
  const opening = new RegExp(OPENING);
  opening.lastIndex = from;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const destination = destinationAt(text, match.index + 2);
    if (destination) yield destination;
  }
}

function destinationAt(text: string, from: number): Destination | undefined {
  BLANKS.lastIndex = from;
  const start = from + (BLANKS.exec(text)?.[0].length ?? 0);
  // Behind a line end stand the marks of the quotes and lists that go on: they are no part of the destination.
  const isOneLine = !/[\r\n]/.test(text.slice(from, start));
  if (text[start] === '<') return angled(text, start, isOneLine);
  const end = plainEnd(text, start);
  if (end === start && isOneLine) return undefined;
  const raw = text.slice(start, end);
  return { raw, start, end, isClear: isOneLine && end - start < DESTINATION_MAX_CHARS && !isEscaped(raw) };
}

function angled(text: string, start: number, isOneLine: boolean): Destination | undefined {
  const window = text.slice(start, start + DESTINATION_MAX_CHARS);
  const match = IN_ANGLE_BRACKETS.exec(window);
  const raw = match?.[1] ?? '';
  if (match && !isEscaped(raw)) return { raw, start, end: start + match[0].length, isClear: isOneLine };
  const lineEnd = window.search(/[\r\n]/);
  const line = lineEnd === -1 ? window : window.slice(0, lineEnd);
  const isNone = !match && lineEnd !== -1 && !line.includes('\\');
  return isNone ? undefined : { raw, start, end: start + line.length, isClear: false };
}

/** Whether the path in it holds an escape or a character reference, which only a parser resolves. */
function isEscaped(raw: string): boolean {
  return /[\\&]/.test(raw.replace(/[?#].*$/s, ''));
}

/** CommonMark 0.31, 6.3: up to a blank or control character, or to a parenthesis that closes more than was opened. */
function plainEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + DESTINATION_MAX_CHARS);
  let depth = 0;
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code === 0x7f) return at;
    if (code === BACKSLASH) at++;
    else if (code === OPEN) depth++;
    else if (code === CLOSE && depth-- === 0) return at;
  }
  return limit;
}
