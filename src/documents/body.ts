import type { Document } from '../model/document.ts';
import type { Span } from '../model/position.ts';
import { blocksOfLines } from './blocks-of-lines.ts';
import { blocksOfTree } from './blocks-of-tree.ts';
import type { Block, BlockTable, ListItem } from './body-block.ts';
import { parseBody } from './body-tree.ts';

/** A heading and what stands under it. The span reaches from the heading to the end of the last thing under it. */
export interface Section extends Span {
  /** As plain text. */
  readonly heading: string;
  /** 1 to 6. */
  readonly depth: number;
  /** Where the heading ends: `start` to here is what a finding points at. */
  readonly headingEnd: number;
  /** Plain text of everything under the heading, the sections below it with their headings included. */
  readonly text: string;
  /** Plain text up to the next heading. */
  readonly own: string;
  /** All items of lists, in sections below as well, outer ones before those inside them. */
  readonly items: readonly ListItem[];
}

export interface Table extends BlockTable {
  /** The nearest heading above. */
  readonly heading: string | undefined;
}

/** Written words as they stand in the file, with where they stand. */
export interface Prose extends Span {
  /** The characters of the span, escapes and all: an offset in it is an offset from `start`. */
  readonly text: string;
  /** The headings above, outermost first; words of a heading stand under it. */
  readonly trail: readonly string[];
  /** What stands at the head of the table column in which they stand. */
  readonly column: string | undefined;
}

interface Body {
  readonly text: string;
  readonly sections: readonly Section[];
  readonly tables: readonly Table[];
  readonly prose: readonly Prose[];
}

/** The sections of a body in their order, outer ones before those inside them; headings in quotes and lists are none. */
export function sectionsOf(document: Document): readonly Section[] {
  return bodyOf(document).sections;
}

/** The tables of a body in their order. */
export function tablesOf(document: Document): readonly Table[] {
  return bodyOf(document).tables;
}

/** What is written in a body: neither code nor HTML and its comments, nor the addresses of links. */
export function proseOf(document: Document): readonly Prose[] {
  return bodyOf(document).prose;
}

/** The whole body as plain text, with what stands above the first heading. */
export function bodyTextOf(document: Document): string {
  return bodyOf(document).text;
}

const bodies = new WeakMap<Document, Body>();

/** Every body is read once, when someone first asks. One that remark cannot read is read line by line. */
function bodyOf(document: Document): Body {
  let body = bodies.get(document);
  if (!body) {
    const tree = parseBody(document);
    const { text, bodyStart } = document;
    body = assemble(text, tree ? blocksOfTree(text, tree) : blocksOfLines(text, bodyStart));
    bodies.set(document, body);
  }
  return body;
}

/** A heading under which blocks are still being put. */
interface Open {
  readonly heading: Block;
  readonly blocks: Block[];
}

function assemble(source: string, blocks: readonly Block[]): Body {
  const all: Open[] = [];
  let open: readonly Open[] = [];
  let trail: readonly string[] = [];
  const tables: Table[] = [];
  const prose: Prose[] = [];
  for (const block of blocks) {
    if (block.depth > 0) open = open.filter(({ heading }) => heading.depth < block.depth);
    for (const { blocks: under } of open) under.push(block);
    if (block.depth > 0) {
      const opened = { heading: block, blocks: [] };
      all.push(opened);
      open = [...open, opened];
      trail = open.map(({ heading }) => heading.text);
    }
    for (const table of block.tables) tables.push({ heading: trail.at(-1), ...table });
    for (const { start, end, column } of block.words)
      prose.push({ text: source.slice(start, end), start, end, trail, column });
  }
  return { text: textOf(blocks), sections: all.map(sectionOf), tables, prose };
}

function sectionOf({ heading, blocks }: Open): Section {
  const next = blocks.findIndex(({ depth }) => depth > 0);
  return {
    heading: heading.text,
    depth: heading.depth,
    start: heading.start,
    headingEnd: heading.end,
    end: blocks.at(-1)?.end ?? heading.end,
    text: textOf(blocks),
    own: textOf(next === -1 ? blocks : blocks.slice(0, next)),
    items: blocks.flatMap(({ items }) => items),
  };
}

function textOf(blocks: readonly Block[]): string {
  return blocks
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('\n');
}
