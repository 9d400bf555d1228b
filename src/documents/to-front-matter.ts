import type { Document, FieldNode, MapEntry, ScalarNode } from '../model/document.ts';
import type { Span } from '../model/position.ts';
import { parseDocument } from './parse-document.ts';
import { headingOf, linesFrom } from './readers/top-lines.ts';
import { UNFENCED_YAML } from './with-labels.ts';
import { yamlScalar } from './yaml-scalar.ts';

/** A document whose metadata has become front matter, or why it stays as it is. */
export type Converted =
  | {
      readonly text: string;
      /** What was taken out of the old text, in its offsets; everything else is in the new one byte for byte. */
      readonly removed: readonly Span[];
    }
  | { readonly kept: string };

/** How a value is written in front matter; the value itself where it is to stay as it is. */
export type Rewrite = (key: string, value: string) => string;

const HABITS_OF_LINES: ReadonlySet<string> = new Set(['bold-lines', 'block-quote', 'plain-lines']);
const ABOUT_ITSELF = /document|policy|metadata|dokument|controle|informações|dados/i;

/** Heads of a table of labels and values, which name its columns and say nothing of the document. */
const HEAD_OF_TABLE =
  /^(?:field|item|property|attribute|value|details?|description|information|feld|wert|campo|valor|name|key)$/i;

/**
 * The document with what its top says moved to front matter. The body stays as it is, byte for byte, but for the block; labels
 * that nobody knows become fields of their own. Where a part of the block would be lost, the document is kept as it is.
 */
export function toFrontMatter(document: Document, rewrite: Rewrite): Converted {
  const { text, habit, block, frontMatter } = document;
  if (habit === undefined || !block || !frontMatter) return { kept: 'it has no block of labels' };
  const mark = text.charCodeAt(0) === 0xfeff ? text.slice(0, 1) : '';
  const eol = /\r\n/.test(text) ? '\r\n' : '\n';
  if (habit === UNFENCED_YAML) {
    return checked(document, { text: `${mark}---${eol}${text.slice(mark.length)}`, removed: [] });
  }
  const added = frontMatter.root.entries.filter(({ label }) => label !== undefined);
  const removed = spansOf(document, added);
  if ('kept' in removed) return removed;
  const lost = lostWords(document, added, removed);
  if (lost !== undefined) return { kept: `its block holds more than labels and values: ${lost}` };
  const lines = added.map(({ key, value }) => `${key}: ${yamlScalar(rewrite(key, rawOf(value)))}${eol}`).join('');
  const old = parseDocument(document.path, new TextEncoder().encode(text)).frontMatter;
  const rest = withoutSpans(text, removed);
  // Into the front matter that is there, before its closing fence; else a new one above everything.
  const at = old ? old.end : mark.length;
  const fenced = old ? lines : `---${eol}${lines}---${eol}`;
  const shift = removed.filter(({ end }) => end <= at).reduce((sum, { start, end }) => sum + end - start, 0);
  const where = at - shift;
  return checked(document, { text: rest.slice(0, where) + fenced + rest.slice(where), removed });
}

/** What is taken out, whole lines with their ends; refused where a line holds more than labels. */
function spansOf(document: Document, added: readonly MapEntry[]): readonly Span[] | { readonly kept: string } {
  const { text, block, habit, bodyStart } = document;
  const [start, end] = [block?.start ?? 0, block?.end ?? 0];
  if (habit === 'headings') return [withLineEnd(text, { start, end })];
  if (habit === undefined || !HABITS_OF_LINES.has(habit)) {
    const lost = lostCell(text.slice(start, end), document, start);
    if (lost !== undefined) return { kept: `its table holds more than labels and values: ${lost}` };
    return withHeading(text, bodyStart, withLineEnd(text, { start, end }));
  }
  const spans: Span[] = [];
  for (const line of linesFrom(text, bodyStart)) {
    if (line.start < start || line.start > end) continue;
    const here = added.filter(({ keyStart }) => keyStart >= line.start && keyStart < line.end);
    const [first] = here;
    if (!first) {
      // A quote goes as a whole; prose between two labels stays.
      if (habit === 'block-quote' && /^[ \t>]*$/.test(line.text)) spans.push(withLineEnd(text, line));
      continue;
    }
    const before = text.slice(line.start, first.keyStart);
    if (!/^[ \t>]*(?:[-*+][ \t]+)?[*_]*$/.test(before))
      return { kept: `its line holds more than labels: ${before.trim()}` };
    spans.push(withLineEnd(text, line));
  }
  return spans.length > 0 ? spans : { kept: 'none of its labels could be placed' };
}

/** A cell that is neither a label nor a value of one. */
function lostCell(table: string, { frontMatter, text }: Document, from: number): string | undefined {
  const kept = (frontMatter?.root.entries ?? []).flatMap(({ keyStart, keyEnd, value }) => [
    { start: keyStart, end: keyEnd },
    { start: value.start, end: value.end },
  ]);
  for (const { 0: cell, index } of table.matchAll(/(?:\\.|[^|\r\n])+/g)) {
    const word = cell.trim();
    if (word === '' || /^:?-+:?$/.test(word)) continue;
    const start = from + index;
    const isKept = kept.some((span) => span.start < start + cell.length && span.end > start);
    if (!isKept && !HEAD_OF_TABLE.test(word)) {
      return text
        .slice(start, start + cell.length)
        .trim()
        .slice(0, 60);
    }
  }
  return undefined;
}

/** The target of a link whose text is the value: `](mailto:dana@acme.example)`. */
const LINK_TARGET = /^\]\((?:mailto:)?([^()\s]*)\)/;

/**
 * What would be taken out and is neither a label that becomes a key nor its value: a second owner, the target of a link. A
 * heading alone, which names the block, is none of it.
 */
function lostWords({ text }: Document, added: readonly MapEntry[], removed: readonly Span[]): string | undefined {
  for (const span of removed) {
    const inside = added.filter(({ keyStart }) => keyStart >= span.start && keyStart < span.end);
    let at = span.start;
    const rests = inside.length === 0 ? [] : [{ start: span.end, end: span.end }];
    const kept = inside.flatMap(({ keyStart, keyEnd, value }) => [{ start: keyStart, end: keyEnd }, value]);
    for (const { start, end } of [...kept.sort((a, b) => a.start - b.start), ...rests]) {
      const rest = text.slice(at, start).replaceAll(/<br\s*\/?>/gi, ' ');
      const word = rest.split(/[\s|]+/).find((one) => /[\p{L}\p{N}]/u.test(one) && !HEAD_OF_TABLE.test(one));
      if (word !== undefined) return rest.replaceAll(/\s+/g, ' ').trim().slice(0, 60);
      const target = LINK_TARGET.exec(text.slice(end));
      at = Math.max(at, target?.[1] === text.slice(start, end) ? end + (target?.[0].length ?? 0) : end);
    }
  }
  return undefined;
}

/** The heading right above a block goes with it where nothing else stands under it. */
function withHeading(text: string, bodyStart: number, block: Span): readonly Span[] {
  const lines = [...linesFrom(text, bodyStart)];
  const above = lines.filter(({ start, text: line }) => start < block.start && line.trim() !== '').at(-1);
  const below = lines.find(({ start, text: line }) => start >= block.end && line.trim() !== '');
  const heading = above && headingOf(above);
  const isEmptied = below === undefined || headingOf(below) !== undefined;
  if (!above || !heading || heading.depth === 1 || !isEmptied || !ABOUT_ITSELF.test(heading.text)) return [block];
  return [withLineEnd(text, above), block];
}

function withLineEnd(text: string, { start, end }: Span): Span {
  const newline = text.indexOf('\n', end);
  const isEndOfLine = newline !== -1 && text.slice(end, newline).trim() === '';
  return { start, end: isEndOfLine ? newline + 1 : end };
}

function withoutSpans(text: string, spans: readonly Span[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of spans) {
    rest += text.slice(at, start);
    at = end;
  }
  return rest + text.slice(at);
}

function rawOf(value: FieldNode): string {
  return value.kind === 'scalar' ? (value as ScalarNode).raw : '';
}

/** What was written is read again: front matter that cannot be read would lose everything it holds. */
function checked(
  { path }: Document,
  converted: { readonly text: string; readonly removed: readonly Span[] },
): Converted {
  const again = parseDocument(path, new TextEncoder().encode(converted.text));
  const [problem] = again.problems;
  if (problem || !again.frontMatter)
    return { kept: `its front matter could not be read again: ${problem?.what ?? 'none'}` };
  return converted;
}
