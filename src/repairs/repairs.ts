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
  const [problem] = document.problems;
  const edit = problem && TEXT_REPAIRS.map(({ mend }) => mend(document)).find((one) => one !== undefined);
  if (!edit) return undefined;
  const next = readAgain(document, applyEdits(document.text, [edit]), parse);
  const [now] = next.problems;
  // What moved nothing on mended nothing.
  return now && now.start <= problem.start && now.what === problem.what ? undefined : { edit, next };
}

/** A document with another text. With a file beside it that one comes first in the text, and is what was edited. */
function readAgain(
  { path, text: old, parts }: Document,
  text: string,
  parse: (path: string, bytes: Uint8Array) => Document,
): Document {
  const bytes = (from: number, to?: number): Uint8Array => new TextEncoder().encode(text.slice(from, to));
  const [beside, body] = parts ?? [];
  if (!beside || !body) return parse(path, bytes(0));
  const longer = text.length - old.length;
  return withSidecar(parse(path, bytes(body.start + longer)), beside.path, bytes(0, beside.end + longer));
}

/** The file that holds what cannot be read: the document itself, or the one beside it. */
function fileOf({ path, text, parts }: Document): { readonly path: string; readonly text: string } {
  const [beside] = parts ?? [];
  return beside ? { path: beside.path, text: text.slice(beside.start, beside.end) } : { path, text };
}

/** A document whose front matter could not be read, made readable; `undefined` where nothing in it is certain. */
export function repairedText(
  document: Document,
  parse: (path: string, bytes: Uint8Array) => Document,
): Repaired | undefined {
  const { path, text: before } = fileOf(document);
  const repairs: Repair[] = [];
  let now = document;
  for (let n = 0; n < TEXT_EDITS_MAX; n++) {
    const mended = mendedOnce(now, parse);
    if (!mended) break;
    repairs.push({ path, line: positionAt(now, mended.edit).line, what: mended.edit.what });
    now = mended.next;
  }
  return repairs.length === 0 ? undefined : { path, before, after: fileOf(now).text, repairs };
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
