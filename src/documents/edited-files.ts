import type { Document, DocumentPart } from '../model/document.ts';
import { applyEdits, type Edit, lineEndOf } from './edits.ts';
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
    return [
      {
        path: part.path,
        before,
        after: applyEdits(
          before,
          own.map((edit) => within(part, before, edit)),
        ),
        edits: own,
      },
    ];
  });
}

/** What is added between two files stands at the end of the first. */
function partOf(document: Document, { start, end }: Edit): string {
  const { parts = [] } = document;
  const before = start === end ? parts.find((part) => part.end === start || part.end + 1 === start) : undefined;
  return before?.path ?? pathAt(document, start);
}

/** The edit in one file. Where its last line has no end, what is added behind it begins a line of its own. */
function within(part: DocumentPart, text: string, { start, end, text: added }: Edit): Edit {
  if (start <= part.end) return { start: start - part.start, end: end - part.start, text: added };
  return { start: text.length, end: text.length, text: `${lineEndOf(text)}${added.trimEnd()}` };
}
