import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import type { Document } from '../model/document.ts';
import type { Span } from '../model/position.ts';
import { type Destination, writtenDestinations } from './link-destinations.ts';

/** A link from a document's body to another file of the repository. */
export interface RelativeLink extends Span {
  /** As written, without query and fragment, decoded. */
  readonly target: string;
  /** Relative to the root, normalised; `undefined` when it leaves the root. */
  readonly path: string | undefined;
}

/**
 * Longest text, and longest block of one without an empty line, that remark is asked to read. Documents that people
 * write stay below; on some blocks (`](<`, again and again) remark takes the square of the time, eight minutes for 500 kB.
 */
const PARSED_MAX_CHARS = 300_000;
const PARSED_BLOCK_MAX_CHARS = 20_000;

/** Quotes, lists and footnotes inside each other, in one line: deep ones overflow remark's stack. */
const DEEPLY_NESTED = /^(?:[ \t]*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s)|\[\^[^\]\s]{1,50}\]:)){50}/m;

/** Emphasis says nothing about links, and remark takes the square of the time to pair its marks. */
const WITHOUT_EMPHASIS = { disable: { null: ['attention', 'strikethrough'] } };

/**
 * The paths that a body may link to, read without parsing it: everything that stands where a link destination can stand.
 * It finds a few too many (in code blocks, say) and none too few, so a body needs parsing only when one of them is
 * missing. Where a destination cannot be read off the text alone, the body is parsed after all.
 */
export function possibleTargets(document: Document): readonly string[] {
  if (!document.mayLink) return [];
  let targets = targetsOf.get(document);
  if (!targets) {
    targets = readTargets(document);
    targetsOf.set(document, targets);
  }
  return targets;
}

const targetsOf = new WeakMap<Document, readonly string[]>();

function readTargets(document: Document): readonly string[] {
  const targets = new Set<string>();
  for (const destination of writtenDestinations(document.text, document.bodyStart)) {
    if (isElsewhere(destination.raw)) continue;
    if (!destination.isClear) return [...new Set(relativeLinks(document).flatMap(({ path }) => path ?? []))];
    const path = linkTo(document, destination.raw, destination)?.path;
    if (path !== undefined) targets.add(path);
  }
  return [...targets];
}

/** All relative links and images of the body, by remark: the whole file is parsed, so that positions are true. */
export function relativeLinks(document: Document): readonly RelativeLink[] {
  const { text } = document;
  if (text.length > PARSED_MAX_CHARS || DEEPLY_NESTED.test(text) || hasLongBlock(text)) return writtenLinks(document);
  const tree = remark().use(remarkFrontmatter).use(remarkGfm).use(withoutEmphasis).parse(text);
  // remark drops a byte order mark and counts from behind it.
  const mark = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const links: RelativeLink[] = [];
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined || start + mark < document.bodyStart) return;
    const link = linkTo(document, node.url, { start: start + mark, end: end + mark });
    if (link) links.push(link);
  });
  return links;
}

/** The links of a text that is too long or too twisted for remark, as they are written: those in code are among them. */
function writtenLinks(document: Document): readonly RelativeLink[] {
  const links: RelativeLink[] = [];
  let last: Destination | undefined;
  for (const destination of writtenDestinations(document.text, document.bodyStart)) {
    if (last && destination.start < last.end) continue;
    last = destination;
    const link = linkTo(document, destination.raw, destination);
    if (link) links.push(link);
  }
  return links;
}

function withoutEmphasis(this: { data(): unknown }): void {
  const data = this.data() as { micromarkExtensions?: unknown[] };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), WITHOUT_EMPHASIS];
}

function hasLongBlock(text: string): boolean {
  const emptyLine = /\n[ \t]*\r?\n/g;
  for (let start = 0; start < text.length; start = emptyLine.lastIndex) {
    const end = emptyLine.exec(text)?.index ?? text.length;
    if (end - start > PARSED_BLOCK_MAX_CHARS) return true;
    if (end === text.length) return false;
  }
  return false;
}

function linkTo(document: Document, url: string, { start, end }: Span): RelativeLink | undefined {
  const target = relativeTarget(url);
  return target === undefined ? undefined : { target, path: resolveTarget(document.path, target), start, end };
}

/** In this page, at the root of the site, or under a scheme. */
function isElsewhere(url: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|[/?#])/i.test(url);
}

/** A destination that names a file relative to the document; absolute, external, templated and in-page ones do not. */
function relativeTarget(url: string): string | undefined {
  const bare = url.replace(/[?#].*$/s, '');
  if (bare === '' || isElsewhere(bare) || /^[\\]|<%|^%[= -]|\{\{|\{%|\$\{/.test(bare)) return undefined;
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}

function resolveTarget(from: string, target: string): string | undefined {
  const parts = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') {
      if (parts.length === 0) return undefined;
      parts.pop();
    } else if (step !== '.' && step !== '') parts.push(step);
  }
  return parts.join('/') || '.';
}

/**
 * The files that a link may mean: the path itself, and, because site generators link to what they build, the source of
 * `x.html`, `x/` and `x` as well.
 */
export function spellingsOf(path: string): readonly string[] {
  const stem = path.replace(/\.html$/, '');
  const sources = ['.md', '.markdown', '.mdx', '.html.md.erb', '.html.md', '.md.erb'];
  return [path, ...sources.map((ending) => stem + ending), ...sources.map((ending) => `${stem}/index${ending}`)];
}
