import { tablesOf } from '../../documents/body.ts';
import { isPlaceholder } from '../../documents/values/placeholder.ts';
import type { Document } from '../../model/document.ts';
import type { Span } from '../../model/position.ts';

/** What is said about a document elsewhere than in its front matter. */
export const COMPARED = ['owner', 'version', 'status', 'reviewed_on', 'next_review'] as const;

/** `review_date` is what people call either of two days. */
export type Said = (typeof COMPARED)[number] | 'review_date';

export interface Statement extends Span {
  readonly field: Said;
  readonly text: string;
}

/** Labels as people write them, in lower case. */
const LABELS: readonly (readonly [Said, RegExp])[] = [
  ['owner', /^(?:(?:document|policy|procedure|process) )?owner(?:\(s\))?$/],
  ['version', /^(?:(?:document|policy) )?version(?: (?:no\.?|number))?$/],
  ['status', /^(?:document )?status$/],
  ['reviewed_on', /^(?:last review(?:ed)?(?: (?:on|date))?|date (?:of )?last review(?:ed)?|reviewed(?: on)?)$/],
  ['next_review', /^(?:next review(?: (?:on|date|due))?|review due(?: (?:on|date))?|date of next review)$/],
  ['review_date', /^(?:review date|date of review)$/],
];

/** Headings over a table that says what the document is. */
const ABOUT_ITSELF = /document (?:control|information|details|properties)|metadata|document data/i;

/** Longest beginning of a body in which anyone looks for such things. */
const TOP_MAX_CHARS = 5000;

/** Longest line in which a label is looked for. */
const LINE_MAX_CHARS = 500;

/** `**Owner:** Dana` and `**Owner**: Dana`. */
const BOLD = /\*\*([^*\r\n:]{3,40})(?::\*\*|\*\*:)[ \t]*([^*|\r\n]{1,200})/g;

/** The line under the head of a table of two columns: `| - | - |`. */
const DIVIDER = /^[ \t]*(?:\|[ \t]*)?:?-+:?[ \t]*\|[ \t]*:?-+:?[ \t]*(?:\|[ \t]*)?$/;

const HEADING_BELOW_TITLE = /^ {0,3}#{2,6}[ \t]+(.*)$/;
const FENCE = /^[ \t]*(?:```|~~~)/;

/** What the top of a body says about its document: a table of two columns, or bold labels. */
export function bodyStatements(document: Document): readonly Statement[] {
  const lines = topLines(document);
  return [...tableStatements(document, lines), ...lines.flatMap(boldStatements)];
}

interface Line extends Span {
  readonly text: string;
}

/** The lines above the first section below the title, without code. */
function topLines({ text, bodyStart }: Document): readonly Line[] {
  const lines: Line[] = [];
  let inCode = false;
  for (let start = bodyStart; start < Math.min(text.length, bodyStart + TOP_MAX_CHARS); ) {
    const line = firstLineOf(text.slice(start, start + LINE_MAX_CHARS));
    const section = inCode ? undefined : HEADING_BELOW_TITLE.exec(line)?.[1];
    if (section !== undefined && !ABOUT_ITSELF.test(section)) break;
    if (FENCE.test(line)) inCode = !inCode;
    else if (!inCode) lines.push({ text: line, start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}

/**
 * Two labels at least: a table of roles has an owner in it as well. Without a table of two columns nothing is parsed, and
 * with one no more than the top.
 */
function tableStatements(document: Document, lines: readonly Line[]): readonly Statement[] {
  if (!lines.some(({ text }) => DIVIDER.test(text))) return [];
  const top = document.text.slice(0, lines.at(-1)?.end);
  return tablesOf({ ...document, text: top }).flatMap(({ header, rows, start }) => {
    if (header.length !== 2) return [];
    const [label = '', value = ''] = header;
    const head = { start, end: start + firstLineOf(top.slice(start)).length };
    const below = rows.flatMap(([name, cell]) => (name && cell ? statement(name.text, cell.text, cell) : []));
    const all = [...statement(label, value, head), ...below];
    return all.length >= 2 ? all : [];
  });
}

function firstLineOf(text: string): string {
  return text.split(/[\r\n]/, 1)[0] as string;
}

function boldStatements(line: Line): readonly Statement[] {
  return [...line.text.matchAll(BOLD)].flatMap(({ 0: whole, 1: label = '', 2: rest = '', index }) => {
    const value = rest.replace(/[\s\\,;·•]+$/, '');
    const start = line.start + index + whole.length - rest.length;
    return statement(label, value, { start, end: start + value.length });
  });
}

function statement(label: string, text: string, { start, end }: Span): readonly Statement[] {
  const field = fieldOf(label);
  return field === undefined || isPlaceholder(text) ? [] : [{ field, text, start, end }];
}

function fieldOf(label: string): Said | undefined {
  const name = label.replace(/:$/, '').trim().toLowerCase();
  return LABELS.find(([, pattern]) => pattern.test(name))?.[0];
}
