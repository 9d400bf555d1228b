import { type EditedFile, editedFiles } from '../documents/edited-files.ts';
import { applyEdits } from '../documents/edits.ts';
import { positionAt } from '../documents/position-at.ts';
import { withSidecar } from '../documents/sidecar.ts';
import type { Document } from '../model/document.ts';
import type { Entry } from '../records/entry.ts';
import type { Isms } from '../records/isms.ts';
import { closeFence } from './close-fence.ts';
import { controlsOf2022 } from './controls-of-2022.ts';
import { plainDates } from './plain-dates.ts';
import { plainIntervals } from './plain-intervals.ts';
import { quoteValue } from './quote-value.ts';
import type { RepairEdit, TextRepair, ValueRepair } from './repair.ts';

export const TEXT_REPAIRS: readonly TextRepair[] = [closeFence, quoteValue];
export const VALUE_REPAIRS: readonly ValueRepair[] = [plainDates, plainIntervals, controlsOf2022];

/** Most things that are mended in the text of one document, one after the other. */
const TEXT_EDITS_MAX = 1000;

/** A repair as people see it: which, in which line of which file. */
export interface Repair {
  readonly path: string;
  /** From 1, in the text as it was before this repair. */
  readonly line: number;
  readonly what: string;
}

/** A file with its repairs made. */
export interface Repaired extends EditedFile {
  readonly repairs: readonly Repair[];
}

/** One thing mended in the text of a document, and the document as it then is. */
export interface Mended {
  readonly edit: RepairEdit;
  readonly next: Document;
}

/** The first thing to mend in front matter that cannot be read; `undefined` where nothing about it is certain. */
export function mendedOnce(
  document: Document,
  parse: (path: string, bytes: Uint8Array) => Document,
): Mended | undefined {
  return mended(document, document.text, (bytes) => parse(document.path, bytes));
}

/** The same for a file whose text begins that of the document. */
function mended(
  document: Document,
  text: string,
  read: (bytes: Uint8Array) => Document,
): (Mended & { readonly after: string }) | undefined {
  const [problem] = document.problems;
  const edit = problem && TEXT_REPAIRS.map(({ mend }) => mend(document)).find((one) => one !== undefined);
  if (!edit) return undefined;
  const after = applyEdits(text, [edit]);
  const next = read(new TextEncoder().encode(after));
  const [now] = next.problems;
  // What moved nothing on mended nothing.
  return now && now.start <= problem.start && now.what === problem.what ? undefined : { edit, next, after };
}

/** A document whose front matter could not be read, made readable; `undefined` where nothing in it is certain. */
export function repairedText(
  document: Document,
  parse: (path: string, bytes: Uint8Array) => Document,
): Repaired | undefined {
  const { path, text: before, read } = fileWithProblems(document, parse);
  const repairs: Repair[] = [];
  let [now, after] = [document, before];
  for (let n = 0; n < TEXT_EDITS_MAX; n++) {
    const one = mended(now, after, read);
    if (!one) break;
    repairs.push({ path, line: positionAt(now, one.edit).line, what: one.edit.what });
    [now, after] = [one.next, one.after];
  }
  return repairs.length === 0 ? undefined : { path, before, after, repairs };
}

/** The file that the problems are in: the document itself, or the one beside it, whose text comes first in that of both. */
function fileWithProblems(
  { path, text, parts }: Document,
  parse: (path: string, bytes: Uint8Array) => Document,
): { readonly path: string; readonly text: string; readonly read: (bytes: Uint8Array) => Document } {
  const [beside, body] = parts ?? [];
  if (!beside || !body) return { path, text, read: (bytes) => parse(path, bytes) };
  const alone = parse(path, new TextEncoder().encode(text.slice(body.start, body.end)));
  return {
    path: beside.path,
    text: text.slice(beside.start, beside.end),
    read: (bytes) => withSidecar(alone, beside.path, bytes),
  };
}

/** The files of all documents (their own, and those with their metadata) with the repairs of their values made. */
export function repairedValues(isms: Isms): readonly Repaired[] {
  return [...valueEdits(isms, isms.entries)].flatMap(([document, edits]) =>
    editedFiles(document, edits).map(({ path, before, after, edits: own }) => ({
      path,
      before,
      after,
      repairs: own.map((edit) => ({ path, line: positionAt(document, edit).line, what: edit.what })),
    })),
  );
}

/** The repairs of the values of some entries, in their order, none over another. */
export function valueEdits(isms: Isms, entries: readonly Entry[]): ReadonlyMap<Document, readonly RepairEdit[]> {
  const byDocument = new Map<Document, RepairEdit[]>();
  for (const entry of entries) {
    const edits = VALUE_REPAIRS.flatMap(({ mend }) => [...mend(entry, isms)]);
    if (edits.length > 0) byDocument.set(entry.document, [...(byDocument.get(entry.document) ?? []), ...edits]);
  }
  return new Map([...byDocument].map(([document, edits]) => [document, apart(edits)]));
}

/** In their order; of two that overlap the first. */
function apart(edits: readonly RepairEdit[]): readonly RepairEdit[] {
  const kept: RepairEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  }
  return kept;
}
