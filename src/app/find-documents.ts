import picomatch from 'picomatch';
import { namesDotFolder, type Pattern, selection, walkStart } from '../documents/selection.ts';
import { withSidecar } from '../documents/sidecar.ts';
import type { Document } from '../model/document.ts';
import type { NotChecked } from '../model/report.ts';
import type { FileContent, Files, Skipped } from '../ports/files.ts';
import type { Scope } from '../records/isms.ts';
import type { Reading } from '../records/read-entry.ts';
import { type Kept, keptBetweenChecks } from './kept.ts';
import { sidecarsOf } from './sidecars-of.ts';

/** The documents that the run looks at, and what it could not read. */
export interface FoundDocuments {
  readonly documents: readonly Document[];
  readonly unread: readonly NotChecked[];
  /** Their paths; that of a folder ends with a slash. */
  readonly unreadPaths: readonly string[];
  /** The content of a document as it was read. */
  readonly bytesOf: (path: string) => Uint8Array | undefined;
  /** Whether a path of any tree would be looked at, were it there. */
  readonly selects: (path: string) => boolean;
  readonly scopesOf: (governed: ReadonlySet<string>, documents: readonly Document[]) => readonly Scope[];
}

export async function findDocuments(
  files: Files,
  patterns: readonly Pattern[],
  ignore: readonly string[],
  { parse, sidecars, registers }: Pick<Reading, 'parse' | 'sidecars' | 'registers'>,
  kept: Kept = keptBetweenChecks(),
): Promise<FoundDocuments> {
  const { selectedBy } = selection(patterns, ignore);
  const where = [...new Set(patterns.map(walkStart))];
  const found = await files.find(where, { dot: patterns.some(namesDotFolder) });
  const selected = found.paths.filter((path) => selectedBy(path).length > 0);
  // A register that the configuration names is looked at whatever it is called.
  const named = [...registers.keys()].filter((path) => !selected.includes(path));
  const contents = await files.read([...selected, ...named]);

  const documents: Document[] = [];
  const bytesOf = new Map<string, Uint8Array>();
  const skipped: Skipped[] = found.closed
    .filter(({ path }) => !isLeftOut(path, ignore))
    .map((folder) => ({ ...folder, path: `${folder.path}/` }));
  for (const content of contents) {
    if ('why' in content) {
      if (content.target === undefined || selectedBy(content.target).length === 0) skipped.push(content);
      continue;
    }
    const { path, bytes } = content;
    bytesOf.set(path, bytes);
    documents.push(kept.same(`document ${path}`, [parse, bytes], () => parse(path, bytes)));
  }
  const wanted = sidecars ? await sidecarsOf(documents, (paths) => files.existing(paths)) : new Map<string, string>();
  const beside = new Map<string, FileContent>();
  for (const content of await files.read([...wanted.values()])) {
    if ('why' in content) {
      skipped.push(content);
      continue;
    }
    beside.set(content.path, content);
    bytesOf.set(content.path, content.bytes);
  }
  return {
    documents: documents.map((document) => {
      const metadata = beside.get(wanted.get(document.path) ?? '');
      if (!metadata) return document;
      const { path, bytes } = metadata;
      return kept.same(`beside ${document.path}`, [document, path, bytes], () => withSidecar(document, path, bytes));
    }),
    unread: skipped.map(({ path, why, fix }) => ({ what: path, why, ...(fix === undefined ? {} : { fix }) })),
    unreadPaths: skipped.map(({ path }) => path),
    bytesOf: (path) => bytesOf.get(path),
    selects: (path) => selectedBy(path).length > 0 || registers.has(path),
    scopesOf: (governed, among) =>
      patterns.map((pattern, index) => {
        const inScope = among.filter(
          ({ path }) => selectedBy(path).includes(index) || (registers.has(path) && isBelow(path, pattern)),
        );
        return {
          pattern: pattern.text,
          from: pattern.from,
          documents: inScope.length,
          governed: inScope.filter(({ path }) => governed.has(path)).length,
        };
      }),
  };
}

/** Whether `ignore` leaves out whatever a folder may hold: a document right in it, and one further down. */
function isLeftOut(folder: string, ignore: readonly string[]): boolean {
  const isIgnored = ignore.length === 0 ? () => false : picomatch([...ignore], { dot: true });
  return [`${folder}/any-name.md`, `${folder}/any/name.md`].every((path) => isIgnored(path));
}

/** Whether a path lies in the folder that a pattern names: what a register is called does not matter there. */
function isBelow(path: string, { kind, glob }: Pattern): boolean {
  return kind === 'folder' && (glob === '.' || path.startsWith(`${glob}/`));
}
