import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { Document } from '../model/document.ts';

/** A body as remark sees it. Its offsets count from `from` in the document's text. */
export interface BodyTree {
  readonly root: Root;
  readonly from: number;
  /** Whether emphasis was read; where it was not, its marks stand in the text. */
  readonly hasEmphasis: boolean;
}

/**
 * Longest body, and longest block of one without an empty line, that remark is asked to read: on some blocks it takes the
 * square of the time. Links that hide are rare, and links.ts reads more; headings are looked for in every document, and
 * 100,000 characters made to be slow take remark two seconds already.
 */
const PARSED_MAX_CHARS = 100_000;
const PARSED_BLOCK_MAX_CHARS = 20_000;

/** Quotes, lists and footnotes inside each other, in one line: deep ones overflow remark's stack. */
const DEEPLY_NESTED = /^(?:[ \t]*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s)|\[\^[^\]\s]{1,50}\]:)){50}/m;

/** Most marks of emphasis, in a block and in all, that are paired: the time grows with the square of those in a block. */
const EMPHASIS_BLOCK_MAX_MARKS = 1000;
const EMPHASIS_MAX_MARKS = 10_000;

const EMPTY_LINE = /\n[ \t]*\r?\n/;
const EMPHASIS = /[*_~]+/g;

const READER = remark().use(remarkGfm).freeze();
const READER_WITHOUT_EMPHASIS = remark().use(remarkGfm).use(withoutEmphasis).freeze();

/** The body as a tree; `undefined` when it is too long or too twisted for remark. Never throws. */
export function parseBody(document: Document): BodyTree | undefined {
  const text = document.text.slice(document.bodyStart);
  if (text.length > PARSED_MAX_CHARS || DEEPLY_NESTED.test(text)) return undefined;
  const blocks = text.split(EMPTY_LINE);
  if (blocks.some(({ length }) => length > PARSED_BLOCK_MAX_CHARS)) return undefined;
  const marks = blocks.map((block) => block.match(EMPHASIS)?.length ?? 0);
  const hasEmphasis =
    marks.every((count) => count <= EMPHASIS_BLOCK_MAX_MARKS) &&
    marks.reduce((sum, count) => sum + count, 0) <= EMPHASIS_MAX_MARKS;
  // remark drops a byte order mark and counts from behind it.
  const from = document.bodyStart + (text.charCodeAt(0) === 0xfeff ? 1 : 0);
  try {
    return { root: (hasEmphasis ? READER : READER_WITHOUT_EMPHASIS).parse(text), from, hasEmphasis };
  } catch {
    // A stack that overflows on nesting that nobody thought of: the lines can still be read.
    return undefined;
  }
}

function withoutEmphasis(this: { data(): unknown }): void {
  const data = this.data() as { micromarkExtensions?: unknown[] };
  const off = { disable: { null: ['attention', 'strikethrough'] } };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), off];
}
