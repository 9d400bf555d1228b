import { type EditedFile, editedFiles } from '../documents/edited-files.ts';
import { withSidecar } from '../documents/sidecar.ts';
import { parseYaml } from '../documents/yaml-nodes.ts';
import type { Document, FieldNode, MapNode } from '../model/document.ts';
import { ConfigError } from '../model/errors.ts';
import type { EntryEdit } from './set-field.ts';

/** Reads a document as the run does. */
export type Parse = (path: string, bytes: Uint8Array) => Document;

/**
 * The files of a document with the edits made, and read again: only the fields that are meant say something else, and the body is
 * the same to the byte. Throws `ConfigError` where that is not so: front matter can be written in ways that no edit survives,
 * and then nothing is written at all.
 */
export function verifiedFiles(document: Document, edits: readonly EntryEdit[], parse: Parse): readonly EditedFile[] {
  const files = editedFiles(document, edits);
  const after = readAgain(document, files, parse);
  const isMeant = meantBy(document, edits);
  const problem =
    after.problems[0]?.what ?? firstDifference(document, after, isMeant) ?? firstMisreading(document, after, edits);
  if (problem !== undefined) {
    const keys = [...new Set(edits.map(({ key }) => `\`${key}\``))].join(', ');
    throw new ConfigError(`${document.path} is written in a way that cannot be edited safely: ${problem}`, {
      hint: `Nothing was changed. Set ${keys} by hand, or write each field on a line of its own.`,
    });
  }
  return files.map(({ path, before, after: text }) => ({ path, before, after: text }));
}

function readAgain(document: Document, files: readonly EditedFile[], parse: Parse): Document {
  const textOf = (path: string, start: number, end: number): Uint8Array =>
    new TextEncoder().encode(files.find((file) => file.path === path)?.after ?? document.text.slice(start, end));
  const [beside, body] = document.parts ?? [];
  if (!beside || !body) return parse(document.path, textOf(document.path, 0, document.text.length));
  const alone = parse(body.path, textOf(body.path, body.start, body.end));
  return withSidecar(alone, beside.path, textOf(beside.path, beside.start, beside.end));
}

/** What a field says otherwise than it was meant to: a comment or a bracket near it may become a part of it. */
function firstMisreading(before: Document, after: Document, edits: readonly EntryEdit[]): string | undefined {
  for (const { entry, key, says, isRow } of edits) {
    if (says === undefined) continue;
    const path = before.frontMatter && entry.root && pathTo(before.frontMatter.root, entry.root);
    const table = path === undefined ? undefined : nodeAt(after.frontMatter?.root, path);
    const value = table?.kind === 'map' ? table.entries.find((one) => one.key === key)?.value : undefined;
    const told = isRow && value?.kind === 'list' ? value.items.at(-1) : value;
    const meant = parseYaml(says, 0);
    if (!told || !meant || !isSame(told, meant)) return `\`${key}\` would not say what is meant`;
  }
  return undefined;
}

function nodeAt(root: FieldNode | undefined, path: string): FieldNode | undefined {
  let node = root;
  for (const step of path.split('/').slice(1)) node = node && childrenOf(node).find(([name]) => name === step)?.[1];
  return node;
}

function isSame(a: FieldNode, b: FieldNode): boolean {
  if (a.kind === 'scalar' || b.kind === 'scalar')
    return a.kind === b.kind && 'raw' in a && 'raw' in b && a.raw === b.raw;
  const [old, now] = [childrenOf(a), childrenOf(b)];
  return (
    a.kind === b.kind &&
    old.length === now.length &&
    old.every(([name, below], index) => now[index]?.[0] === name && isSame(below, now[index][1]))
  );
}

/** Whether a path of the front matter is one that the edits are meant for, or lies in one. */
function meantBy(document: Document, edits: readonly EntryEdit[]): (path: string) => boolean {
  const root = document.frontMatter?.root;
  const meant = edits.map(({ entry, key }) => `${(root && entry.root && pathTo(root, entry.root)) ?? ''}/${key}`);
  return (path) => meant.some((one) => path === one || path.startsWith(`${one}/`));
}

/** `/entries/3` for the third row from 0; '' for the front matter itself. */
function pathTo(node: FieldNode, wanted: MapNode): string | undefined {
  if (node === wanted) return '';
  for (const [name, below] of childrenOf(node)) {
    const path = pathTo(below, wanted);
    if (path !== undefined) return `/${name}${path}`;
  }
  return undefined;
}

function firstDifference(before: Document, after: Document, isMeant: (path: string) => boolean): string | undefined {
  if (before.text.slice(before.bodyStart) !== after.text.slice(after.bodyStart))
    return 'the text below it would change';
  const [old, now] = [flat(before), flat(after)];
  for (const path of new Set([...old.keys(), ...now.keys()])) {
    if (!isMeant(path) && old.get(path) !== now.get(path))
      return `\`${path.slice(1).replaceAll('/', '.')}\` would change`;
  }
  return undefined;
}

/** Every value by its path, as it is written. */
function flat({ frontMatter }: Document): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const walk = (node: FieldNode, path: string): void => {
    if (node.kind === 'scalar') values.set(path, `${node.quoted ? 'quoted' : 'plain'} ${node.raw}`);
    for (const [name, below] of childrenOf(node)) walk(below, `${path}/${name}`);
  };
  if (frontMatter) walk(frontMatter.root, '');
  return values;
}

function childrenOf(node: FieldNode): readonly (readonly [string, FieldNode])[] {
  if (node.kind === 'scalar') return [];
  if (node.kind === 'map') return node.entries.map(({ key, value }) => [key, value]);
  return node.items.map((item, index) => [String(index), item]);
}
