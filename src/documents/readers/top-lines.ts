import type { Span } from '../../model/position.ts';

/** A line without its end. */
export interface Line extends Span {
  readonly text: string;
}

/** How much of a body anyone looks at for what the document is. */
const TOP_MAX_CHARS = 6000;

/** Longest line in which anything is looked for. */
const LINE_MAX_CHARS = 1000;

/** Headings over a block that says what the document is. */
const ABOUT_ITSELF =
  /document (?:control|information|info|details|properties|data|history)|policy (?:information|details|control)|metadata|dokumenten?(?:lenkung|information|steuerung|daten|kontrolle)|controle d[eo] documento|informações d[eo] documento|dados d[eo] documento/i;

const FENCE = /^[ \t]*(?:```|~~~)/;
const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t#]*$/;

/**
 * The lines above the first section of a document, its title and sections about the document itself included, code and
 * comments left out.
 */
export function topLines(text: string, from: number): readonly Line[] {
  const lines: Line[] = [];
  for (const line of shownLines(text, from)) {
    const heading = headingOf(line);
    if (heading && heading.depth > 1 && !ABOUT_ITSELF.test(heading.text)) break;
    lines.push(line);
  }
  return lines;
}

/** The lines that a reader of the page sees as text. */
function* shownLines(text: string, from: number): Iterable<Line> {
  let hidden: 'code' | 'comment' | undefined;
  for (const line of linesFrom(text, from)) {
    const isFence = hidden !== 'comment' && FENCE.test(line.text);
    const opensComment = hidden === undefined && line.text.includes('<!--');
    if (hidden === undefined && !isFence && !opensComment) yield line;
    if (isFence) hidden = hidden === 'code' ? undefined : 'code';
    if (opensComment) hidden = 'comment';
    if (hidden === 'comment' && line.text.includes('-->')) hidden = undefined;
  }
}

/** All lines of the top of a body. */
export function* linesFrom(text: string, from: number): Iterable<Line> {
  const end = Math.min(text.length, from + TOP_MAX_CHARS);
  // A byte order mark is none of the first line.
  for (let start = text.charCodeAt(from) === 0xfeff ? from + 1 : from; start < end; ) {
    const newline = text.indexOf('\n', start);
    const next = newline === -1 ? text.length : newline;
    const shown = text.slice(start, Math.min(next, start + LINE_MAX_CHARS)).replace(/\r$/, '');
    yield { text: shown, start, end: start + shown.length };
    start = next + 1;
  }
}

export function headingOf(line: Line): { readonly depth: number; readonly text: string } | undefined {
  const match = HEADING.exec(line.text);
  return match ? { depth: (match[1] ?? '').length, text: match[2] ?? '' } : undefined;
}
