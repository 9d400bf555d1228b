import type { Document, DocumentPart } from '../model/document.ts';
import { applyEdits, type Edit } from './edits.ts';
import { pathAt } from './position-at.ts';

/** A file as it is and as it would be. */
export interface EditedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** The files that a document was put together from, each with its own edits made; those without any are left out. */
export function editedFiles<E extends Edit>(
  document: Document,
  edits: readonly E[],
): readonly (EditedFile & { readonly edits: readonly E[] })[] {
  const whole: DocumentPart = { path: document.path, start: 0, end: document.text.length };
  return (document.parts ?? [whole]).flatMap((part) => {
    const own = edits.filter((edit) => partOf(document, edit) === part.path);
    if (own.length === 0) return [];
    const before = document.text.slice(part.start, part.end);
    const moved = own.map((edit) => ({ ...edit, start: edit.start - part.start, end: edit.end - part.start }));
    return [{ path: part.path, before, after: applyEdits(before, moved), edits: own }];
  });
}

/** What is added between two files stands at the end of the first. */
function partOf(document: Document, { start, end }: Edit): string {
  return pathAt(document, start === end && start > 0 ? start - 1 : start);
}
