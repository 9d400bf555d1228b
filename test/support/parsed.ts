import { readingOf } from '../../src/config/reading-of.ts';
import { resolveSettings } from '../../src/config/settings.ts';
import { parseDocument } from '../../src/documents/parse-document.ts';
import { positionAt } from '../../src/documents/position-at.ts';
import type { Document, FieldNode } from '../../src/model/document.ts';
import type { Span } from '../../src/model/position.ts';
import type { Reading } from '../../src/records/read-entry.ts';

/** A document of some bytes or text, at a path that nobody cares about. */
export function parsed(content: string | Uint8Array, path = 'policies/x.md'): Document {
  return parseDocument(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
}

/** The node under keys and list indices; throws when it is not there, so that no test passes for lack of it. */
export function nodeAt(document: Document, ...steps: readonly (string | number)[]): FieldNode {
  let node: FieldNode | undefined = document.frontMatter?.root;
  for (const step of steps) {
    if (node?.kind === 'map') node = node.entries.find(({ key }) => key === step)?.value;
    else if (node?.kind === 'list' && typeof step === 'number') node = node.items[step];
    else node = undefined;
  }
  if (!node) throw new Error(`there is no ${steps.join('.')} in ${document.path}`);
  return node;
}

/** What was written for a scalar. */
export function rawAt(document: Document, ...steps: readonly (string | number)[]): string {
  const node = nodeAt(document, ...steps);
  if (node.kind !== 'scalar') throw new Error(`${steps.join('.')} is a ${node.kind}`);
  return node.raw;
}

/** `line:column-line:column`, as editors count. */
export function placeOf(document: Document, span: Span): string {
  const { line, column, endLine, endColumn } = positionAt(document, span);
  return `${line}:${column}-${endLine}:${endColumn}`;
}

/** The characters of the file that a span covers. */
export function textOf(document: Document, { start, end }: Span): string {
  return document.text.slice(start, end);
}

/** The keys at the top of the front matter, in order. */
export function keysOf(document: Document): readonly string[] | undefined {
  return document.frontMatter?.root.entries.map(({ key }) => key);
}

/** How documents are read where nothing is configured. */
export const READING: Reading = { ...readingOf(resolveSettings(undefined, {})), fallbackOwners: () => [] };
