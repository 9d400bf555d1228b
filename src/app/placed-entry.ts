import { type NewEntry, newFile, newRow } from '../authoring/new-entry.ts';
import { USUAL_FOLDERS, usualFolder } from '../authoring/places.ts';
import { verifiedFiles } from '../authoring/verified-files.ts';
import { readingOf } from '../config/reading-of.ts';
import type { EditedFile } from '../documents/edited-files.ts';
import { ConfigError } from '../model/errors.ts';
import type { Files } from '../ports/files.ts';
import type { Entry } from '../records/entry.ts';
import type { Isms } from '../records/isms.ts';
import type { RecordShape } from '../records/record-shape.ts';
import type { Checked } from './check.ts';

/**
 * A new record where it belongs: in the register of its type, beside the others, or in the usual folder. Throws `ConfigError`
 * where a file of its name is in the way.
 */
export async function placedEntry(
  files: Files,
  { isms, home, settings }: Pick<Checked, 'isms' | 'home' | 'settings'>,
  entry: NewEntry,
): Promise<EditedFile> {
  const same = isms.byType.get(entry.definition.type) ?? [];
  const rows = same.filter(({ register }) => register !== undefined);
  const register = busiest(rows.flatMap((row) => row.register ?? [])) ?? emptyRegisterOf(isms, entry.definition);
  const isRow = register !== undefined && register.document.block === undefined && rows.length * 2 >= same.length;
  if (isRow && register.root) {
    const [file] = verifiedFiles(register.document, [newRow(entry, register)], readingOf(settings).parse);
    if (file) return file;
  }
  const folder =
    busiest(same.filter((one) => one.register === undefined).map(({ path }) => folderOf(path))) ??
    (await folderBeside(files, isms, home, entry.definition.type));
  const path = `${folder === '' ? '' : `${folder}/`}${entry.id}.md`;
  if ((await files.kind(path)) !== undefined) {
    throw new ConfigError(`${path} is there already`, {
      hint: 'It is never overwritten: is its front matter in order?',
    });
  }
  return newFile(entry, path);
}

function emptyRegisterOf(isms: Isms, { type, kind }: RecordShape): Entry | undefined {
  if (kind !== 'register') return undefined;
  return (isms.byType.get('register') ?? []).find(({ root }) =>
    root?.entries.some(({ key, value }) => key === 'of' && value.kind === 'scalar' && value.raw === type),
  );
}

/** The usual folder: where there is one already, else where all other documents are. */
async function folderBeside(files: Files, isms: Isms, home: string, type: string): Promise<string> {
  const usual = usualFolder(type);
  const tops = [...new Set(isms.entries.map(({ path }) => topOf(path.slice(home.length))))];
  for (const top of ['', ...tops]) {
    if ((await files.kind(`${home}${top}${usual}`)) === 'folder') return `${home}${top}${usual}`;
  }
  // One folder for all is the ISMS, unless it is one of its own parts.
  const [only = '', another] = tops;
  const isWhole = another === undefined && !PARTS.has(only);
  return `${home}${isWhole ? only : ''}${usual}`;
}

/** The folder at the top in which a path lies: '' or `isms/`. */
function topOf(path: string): string {
  return path.slice(0, path.indexOf('/') + 1);
}

const PARTS = new Set(Object.values(USUAL_FOLDERS).map((folder) => topOf(`${folder}/`)));

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

function busiest<T>(items: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
