import type { Element, ElementContent, Nodes, Root } from 'hast';
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { Html, Parents } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { SKIP, visit } from 'unist-util-visit';
import { htmlText, unseenShown } from '../escape.ts';

export interface MarkdownHtmlOptions {
  /** What every id starts with, so that two documents on one page do not share any: `doc-`. */
  readonly idPrefix?: string | undefined;
  /** By how many levels headings go down: 1 makes `# Title` an `h2`, under the title of the page. Never past `h6`. */
  readonly headingShift?: number | undefined;
  /** Where a link to another file leads, as it stands in the text; `undefined`: nowhere, so its words stay and the link goes. */
  readonly linkTo?: ((url: string) => string | undefined) | undefined;
}

/** Longer texts, and those nested deeper, are shown as they were written: a parser can be kept busy for hours with them. */
const LONGEST_CHARS = 200_000;
const LINES_MAX = 6_000;
const FOOTNOTES_MAX = 400;
const DEEPEST_NESTING = 60;
/** Brackets and runs of emphasis that are never closed are looked for again and again, each time to the end of the block. */
const MARKS_IN_BLOCK_MAX = 10_000;

const WEB_ADDRESS = /^(?:https?:\/\/|mailto:)/i;
const ANY_SCHEME = /^(?:[a-z][a-z\d+.-]*:|\/\/|\\)/i;

/**
 * The body of a document as HTML that may stand anywhere in a page: headings, lists, tables, code, links. Nothing in it is
 * run, loaded or styled: raw HTML is shown as the text that it is (comments, which no reader sees, are left out), images
 * become links to where they are, and links lead to the web, to places in the text, or to where `linkTo` says. Whatever the
 * text, it answers, and the tags in the answer are balanced.
 */
export function markdownToHtml(markdown: string, options: MarkdownHtmlOptions = {}): string {
  const text = unseenShown(markdown);
  if (isTooMuch(text)) return asWritten(text);
  const { idPrefix = 'doc-' } = options;
  const tree = toHast(remark().use(remarkGfm, { singleTilde: false }).parse(text), {
    clobberPrefix: idPrefix,
    handlers: { html: (_state, { value }: Html, parent?: Parents) => htmlShown(value, parent?.type !== 'paragraph') },
  });
  const safe = sanitize(tree, SCHEMA);
  settleHeadings(safe, idPrefix, options.headingShift ?? 1);
  settleImages(safe);
  settleLinks(safe, options.linkTo ?? (() => undefined), idPrefix);
  settleTables(safe);
  return toHtml(safe, { closeSelfClosing: false, characterReferences: { useNamedReferences: true } });
}

/** What the sanitizer lets through: what Markdown makes, without ids but those of footnotes, and no address that loads by itself. */
const SCHEMA: Schema = {
  ...defaultSchema,
  tagNames: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'br', 'hr', 'blockquote', 'pre', 'code', 'em', 'strong', 'del', 'a'],
    ...['ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'input', 'section', 'sup', 'img'],
  ],
  attributes: {
    a: ['href', 'ariaLabel', 'dataFootnoteBackref', 'dataFootnoteRef', 'id'],
    code: [],
    img: ['src', 'alt'],
    input: [['disabled', true], ['type', 'checkbox'], 'checked'],
    li: [['className', 'task-list-item'], 'id'],
    ol: ['start', ['className', 'contains-task-list']],
    section: ['dataFootnotes'],
    td: ['align'],
    th: ['align'],
    ul: [['className', 'contains-task-list']],
  },
  // Only footnotes have ids here, with the prefix already.
  clobber: [],
  // Addresses are judged one by one, further down.
  protocols: {},
};

function htmlShown(value: string, isBlock: boolean): ElementContent | undefined {
  const trimmed = value.trim();
  if (/^<br\s*\/?>$/i.test(trimmed)) return { type: 'element', tagName: 'br', properties: {}, children: [] };
  if (trimmed.startsWith('<!--') && trimmed.indexOf('-->') === trimmed.length - 3) return undefined;
  const code = element('code', [{ type: 'text', value: trimmed }]);
  return isBlock ? element('pre', [code]) : code;
}

function element(tagName: string, children: ElementContent[], properties: Element['properties'] = {}): Element {
  return { type: 'element', tagName, properties, children };
}

const HEADING = /^h([1-6])$/;

function settleHeadings(tree: Nodes, idPrefix: string, shift: number): void {
  const taken = new Map<string, number>();
  visit(tree, 'element', (node) => {
    const level = HEADING.exec(node.tagName)?.[1];
    if (level === undefined) return;
    node.tagName = `h${Math.min(6, Number(level) + shift)}`;
    const slug = slugOf(textOf(node));
    const before = taken.get(slug) ?? 0;
    taken.set(slug, before + 1);
    node.properties = { id: idPrefix + (before === 0 ? slug : `${slug}-${before}`) };
  });
}

/** As GitHub names a heading, so that links in the text find it. */
function slugOf(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
    .replaceAll(' ', '-');
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** An image would be loaded from somewhere: what it shows is said, with where it is. */
function settleImages(tree: Nodes): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'img' || !parent || index === undefined) return;
    const { src, alt } = node.properties;
    const words = `Image: ${String(alt ?? '').trim() || String(src ?? '')}`;
    const inLink = parent.type === 'element' && parent.tagName === 'a';
    const text: ElementContent = { type: 'text', value: `[${words}]` };
    parent.children[index] = inLink ? text : element('a', [text], { href: String(src ?? '') });
    return [SKIP, index];
  });
}

function settleLinks(tree: Nodes, linkTo: (url: string) => string | undefined, idPrefix: string): void {
  const ids = new Set<string>();
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties['id'] === 'string') ids.add(properties['id']);
  });
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'a') return;
    const url = String(node.properties['href'] ?? '');
    const href = hrefOf(url, linkTo, ids, idPrefix);
    if (href === undefined) {
      node.tagName = 'span';
      node.properties = { title: `Not in here: ${url}` };
    } else {
      node.properties = {
        ...node.properties,
        href,
        ...(WEB_ADDRESS.test(href) ? { rel: ['noopener', 'noreferrer'] } : {}),
      };
    }
  });
}

function hrefOf(
  url: string,
  linkTo: (url: string) => string | undefined,
  ids: ReadonlySet<string>,
  idPrefix: string,
): string | undefined {
  // A browser drops tabs and line ends from an address before it reads the scheme.
  const plain = url.replace(/[\s\p{Cc}]/gu, '');
  if (WEB_ADDRESS.test(plain)) return plain;
  if (plain.startsWith('#')) {
    const name = decoded(plain.slice(1));
    return [name, idPrefix + name].filter((id) => ids.has(id)).map((id) => `#${encodeURIComponent(id)}`)[0];
  }
  const href = plain === '' || ANY_SCHEME.test(plain) ? undefined : linkTo(plain);
  return href === undefined || ANY_SCHEME.test(href) ? undefined : href;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A wide table scrolls in its own box, which a keyboard can reach; its head cells say that they head columns. */
function settleTables(tree: Nodes): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'table' || !parent || index === undefined) return;
    const box = element('div', [node], { className: ['table'], tabIndex: 0, role: 'group', ariaLabel: 'Table' });
    (parent as Root | Element).children[index] = box;
    visit(node, 'element', (cell) => {
      if (cell.tagName === 'th') cell.properties = { ...cell.properties, scope: 'col' };
    });
    return SKIP;
  });
}

function isTooMuch(text: string): boolean {
  if (text.length > LONGEST_CHARS) return true;
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.length > LINES_MAX || text.split('[^').length > FOOTNOTES_MAX) return true;
  let marks = 0;
  for (const line of lines) {
    if (line.trim() === '') marks = 0;
    marks += line.match(/[[\]*_~<`!&@:.\\]/g)?.length ?? 0;
    if (marks > MARKS_IN_BLOCK_MAX) return true;
    // What opens containers: quotes and lists, and the blanks that keep them open.
    const opening = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])(?=[ \t>]|$))+/.exec(line)?.[0] ?? '';
    const depth = opening.replace(/[ \t\d]/g, '').length + (/^[ \t]*/.exec(line)?.[0].length ?? 0) / 2;
    if (depth > DEEPEST_NESTING) return true;
  }
  return false;
}

function asWritten(text: string): string {
  return `<p>This text is too large or too deeply nested to be set; it is shown as it was written.</p>\n<pre>${htmlText(text)}</pre>`;
}
