import { sectionsOf } from '../documents/body.ts';
import type { Document, FieldNode, MapNode } from '../model/document.ts';
import type { Entry } from './entry.ts';

/** What an entry says, in a form that can be compared: whitespace does not count, and neither does the order of fields. */
export interface Content {
  /** Key, as the repository writes it, to value. */
  readonly fields: ReadonlyMap<string, string>;
  /** Empty for a row of a register: the body belongs to the register. */
  readonly body: string;
}

/**
 * Fields that say how a document is kept and not what it asks for. Changing one needs no new approval (ISO/IEC
 * 27001:2022, 7.5.3 speaks of changes to the information).
 */
export const ADMINISTRATIVE = [
  'status',
  'approved_by',
  'approved_on',
  'approval_ref',
  'effective_on',
  'reviewed_on',
  'next_review',
  'reviews',
  'superseded_by',
  'links',
  'tags',
] as const;

/** Headings under which a document keeps its own log. What is added there changes nothing that it asks for. */
const LOG_HEADING =
  /^(?:[\d.]+\s+)?(?:(?:review|change|revision|version|document|amendment)s?(?: and (?:review|change|revision|version|approval)s?)? (?:history|log|record|control)|change ?log|revisions|history)$/i;

/** The content of an entry without some fields, named as Holdfast names them. */
export function contentOf(entry: Entry, without: readonly string[]): Content {
  const left = new Set(without.flatMap((name) => entry.mapping[name] ?? [name]));
  const fields = new Map<string, string>();
  for (const { key, value } of entry.root?.entries ?? []) {
    const text = left.has(key) ? '' : flat(value, key, left);
    if (text !== '') fields.set(key, text);
  }
  return { fields, body: entry.register ? '' : bodyWithoutLog(entry.document) };
}

/** What differs, in words: `` `owner` ``, `the body`. Nothing when the two say the same. */
export function differences(before: Content, after: Content): readonly string[] {
  const keys = [...new Set([...before.fields.keys(), ...after.fields.keys()])];
  const changed = keys.filter((key) => before.fields.get(key) !== after.fields.get(key)).sort();
  return [...(before.body === after.body ? [] : ['the body']), ...changed.map((key) => `\`${key}\``)];
}

/** What a document says of its own reviews and changes: `reviews:` in the front matter, and the log in its body. */
export function logOf(entry: Entry): string {
  const keys = entry.mapping['reviews'] ?? ['reviews'];
  const own = entry.root?.entries.filter(({ key }) => keys.includes(key)) ?? [];
  const sections = logSections(entry.document).map(({ start, end }) => entry.document.text.slice(start, end));
  return bare([...own.map(({ value }) => flat(value, '', new Set())), ...sections].join('\0'));
}

const bodies = new WeakMap<Document, string>();

function bodyWithoutLog(document: Document): string {
  let body = bodies.get(document);
  if (body === undefined) {
    body = '';
    let at = document.bodyStart;
    for (const { start, end } of logSections(document)) {
      if (start < at) continue;
      body += document.text.slice(at, start);
      at = end;
    }
    body = bare(body + document.text.slice(at));
    bodies.set(document, body);
  }
  return body;
}

/** Markdown is parsed only where some line could be such a heading. */
function logSections(document: Document): ReturnType<typeof sectionsOf> {
  if (!/history|log|record|control|revisions/i.test(document.text.slice(document.bodyStart))) return [];
  return sectionsOf(document).filter(({ heading }) => LOG_HEADING.test(heading.trim()));
}

/** Without whitespace, and with lines of tables at one length: reformatting changes nothing. */
function bare(text: string): string {
  return text.replace(/\s+/g, '').replace(/-{3,}/g, '---');
}

function flat(node: FieldNode, path: string, left: ReadonlySet<string>): string {
  switch (node.kind) {
    case 'scalar':
      return bare(node.raw);
    case 'list':
      return node.items.length === 0 ? '' : `[${node.items.map((item) => flat(item, '', left)).join('\0')}]`;
    case 'map':
      return flatMap(node, path, left);
  }
}

function flatMap(node: MapNode, path: string, left: ReadonlySet<string>): string {
  const parts = node.entries.flatMap(({ key, value }) => {
    const here = path === '' ? key : `${path}.${key}`;
    const text = path !== '' && left.has(here) ? '' : flat(value, path === '' ? '' : here, left);
    return text === '' ? [] : [`${key}=${text}`];
  });
  return parts.length === 0 ? '' : `{${parts.sort().join('\0')}}`;
}
