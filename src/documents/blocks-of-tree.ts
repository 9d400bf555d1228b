import type { ListItem as MarkdownItem, Nodes, Parents, RootContent, Table, TableCell } from 'mdast';
import type { Span } from '../model/position.ts';
import { type Block, type BlockTable, type Cell, type ListItem, type Words, withoutMarks } from './body-block.ts';
import type { BodyTree } from './body-tree.ts';

/** The blocks of a body that remark has read. `text` is the whole document's. */
export function blocksOfTree(text: string, tree: BodyTree): readonly Block[] {
  return tree.root.children.map((node) => blockOf(node, { text, tree }));
}

interface Context {
  readonly text: string;
  readonly tree: BodyTree;
}

interface Collected {
  readonly items: ListItem[];
  readonly tables: BlockTable[];
  readonly words: Words[];
}

function blockOf(node: RootContent, context: Context): Block {
  const collected: Collected = { items: [], tables: [], words: [] };
  collect(node, collected, undefined, context);
  collected.words.sort((a, b) => a.start - b.start);
  const depth = node.type === 'heading' ? node.depth : 0;
  return { depth, text: plain(node, context), ...spanOf(node, context), ...collected };
}

function collect(node: Nodes, into: Collected, column: string | undefined, context: Context): void {
  if (node.type === 'text') addWords(node, into, column, context);
  else if (node.type === 'table') collectTable(node, into, context);
  else if ('children' in node && !isBareAddress(node, context)) {
    if (node.type === 'listItem') into.items.push(itemOf(node, context));
    for (const child of node.children) collect(child, into, column, context);
    if (node.children.some(({ position }) => !position)) addUnplaced(node, into, column, context);
  }
}

/** Where remark finds an address late, in brackets say, it makes new nodes of a text, and forgets where that stood. */
function addUnplaced(node: Parents, { words }: Collected, column: string | undefined, context: Context): void {
  const placed = node.children.filter(({ position }) => position).map((child) => spanOf(child, context));
  const own = spanOf(node, context);
  let start = own.start;
  for (const next of [...placed, { start: own.end, end: own.end }]) {
    if (next.start > start) words.push({ start, end: next.start, column });
    start = next.end;
  }
}

function itemOf(node: MarkdownItem, context: Context): ListItem {
  const own = node.children.filter(({ type }) => type !== 'list').map((child) => plain(child, context));
  return { text: own.join('\n'), checked: node.checked ?? undefined, ...spanOf(node, context) };
}

function addWords(node: Nodes, { words }: Collected, column: string | undefined, context: Context): void {
  const { start, end } = spanOf(node, context);
  if (end > start) words.push({ start, end, column });
}

function collectTable(node: Table, into: Collected, context: Context): void {
  const [first, ...others] = node.children;
  const headCells = first?.children.map((cell) => cellOf(cell, context)) ?? [];
  const header = headCells.map(({ text }) => text);
  const rows = others.map((row) => row.children.map((cell) => cellOf(cell, context)));
  into.tables.push({ header, headCells, rows, ...spanOf(node, context) });
  for (const row of node.children) {
    row.children.forEach((cell, index) => {
      collect(cell, into, header[index], context);
    });
  }
}

function cellOf(cell: TableCell, context: Context): Cell {
  const [first, last] = [cell.children[0], cell.children.at(-1)];
  if (first?.position && last?.position) {
    return { text: plain(cell, context), start: spanOf(first, context).start, end: spanOf(last, context).end };
  }
  const { start } = spanOf(cell, context);
  const inside = context.text[start] === '|' ? start + 1 : start;
  return { text: plain(cell, context), start: inside, end: inside };
}

/** `<https://…>` and an address alone: a link that shows nothing but where it goes. */
function isBareAddress(node: Parents, context: Context): boolean {
  return node.type === 'link' && context.text[spanOf(node, context).start] !== '[';
}

function spanOf({ position }: Nodes, { tree }: Context): Span {
  const start = tree.from + (position?.start.offset ?? 0);
  return { start, end: position ? tree.from + (position.end.offset ?? 0) : start };
}

function plain(node: Nodes, context: Context): string {
  const text = plainText(node).trim();
  return context.tree.hasEmphasis ? text : withoutMarks(text);
}

/** What a reader of the rendered page sees: blocks under each other, cells beside each other. */
function plainText(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value.replace(/\r\n|\r|\n/g, ' ');
    case 'code':
      return node.value;
    case 'html':
      return withoutTags(node.value);
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'break':
      return ' ';
    case 'paragraph':
    case 'heading':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
    case 'linkReference':
    case 'tableCell':
      return node.children.map(plainText).join('');
    case 'tableRow':
      return node.children.map(plainText).filter(Boolean).join(' ');
    default:
      return 'children' in node ? node.children.map(plainText).filter(Boolean).join('\n') : '';
  }
}

/** The text between the tags of some HTML; what stands in comments is not to be read. */
function withoutTags(html: string): string {
  let text = '';
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<!--', at);
    text += html.slice(at, open === -1 ? html.length : open);
    const close = open === -1 ? -1 : html.indexOf('-->', open);
    at = close === -1 ? html.length : close + 3;
  }
  return text.replace(/<br ?\/?>/gi, ' ').replace(/<[^<>]*>/g, '');
}
