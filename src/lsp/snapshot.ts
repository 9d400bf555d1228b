import type { Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Checked } from '../app/check.ts';
import { pathAt } from '../documents/position-at.ts';
import type { Document } from '../model/document.ts';
import type { Position, Span } from '../model/position.ts';

/** One file of a check as an editor shows it. */
export interface SourceFile {
  readonly path: string;
  readonly document: Document;
  /** Where the editor's text of the file starts in the document's. */
  readonly start: number;
  readonly text: TextDocument;
}

/** Whether a file is the metadata beside a document, and has no front matter of its own. */
export function isYaml({ path, document }: Pick<SourceFile, 'path' | 'document'>): boolean {
  return path !== document.path;
}

/** What the last check found, with the places of its files as an editor counts them. */
export interface Snapshot extends Pick<Checked, 'isms' | 'report' | 'settings'> {
  /** A file that was read as a document or as a part of one. */
  readonly fileAt: (path: string) => SourceFile | undefined;
}

/** A place in a file of a folder. */
export interface Place {
  readonly path: string;
  readonly range: Range;
}

/**
 * `isOpen` tells whose text is the editor's own: a byte order mark in it counts as a character there, while one on disk is
 * taken away by the editor that opens the file.
 */
export function snapshotOf({ isms, report, settings }: Checked, isOpen: (path: string) => boolean): Snapshot {
  const parts = new Map(
    isms.documents.flatMap((document) =>
      (document.parts ?? [{ path: document.path, start: 0, end: undefined }]).map(
        ({ path, start, end }) => [path, { document, start, end }] as const,
      ),
    ),
  );
  const files = new Map<string, SourceFile>();
  return {
    isms,
    report,
    settings,
    fileAt: (path) => {
      const part = parts.get(path);
      const known = files.get(path);
      if (known || !part) return known;
      const { document, start, end } = part;
      const whole = document.text.slice(start, end ?? document.text.length);
      const hidden = !isOpen(path) && whole.charCodeAt(0) === 0xfeff ? 1 : 0;
      const text = TextDocument.create(path, 'markdown', 0, whole.slice(hidden));
      const file = { path, document, start: start + hidden, text };
      files.set(path, file);
      return file;
    },
  };
}

/** The range of a report's line and column. */
export function rangeOf(snapshot: Pick<Snapshot, 'fileAt'>, path: string, position: Position): Range {
  const { line, column, endLine, endColumn } = position;
  const text = snapshot.fileAt(path)?.text;
  if (!text) {
    return {
      start: { line: line - 1, character: column - 1 },
      end: { line: endLine - 1, character: endColumn - 1 },
    };
  }
  const source = text.getText();
  return {
    start: text.positionAt(offsetOf(source, line, column)),
    end: text.positionAt(offsetOf(source, endLine, endColumn)),
  };
}

/** The place of a stretch of a document's text, in the file in which it lies. */
export function placeOf(snapshot: Pick<Snapshot, 'fileAt'>, document: Document, span: Span): Place | undefined {
  const path = pathAt(document, span.start);
  const file = snapshot.fileAt(path);
  if (!file) return undefined;
  const { text, start } = file;
  return {
    path,
    range: { start: text.positionAt(span.start - start), end: text.positionAt(Math.max(span.start, span.end) - start) },
  };
}

/** Reports end lines with a line feed alone, the protocol also with a carriage return: an offset is the same for both. */
function offsetOf(source: string, line: number, column: number): number {
  let start = 0;
  for (let n = 1; n < line; n++) {
    const end = source.indexOf('\n', start);
    if (end === -1) return source.length;
    start = end + 1;
  }
  // A report does not count a byte order mark.
  const mark = start === 0 && column > 1 && source.charCodeAt(0) === 0xfeff ? 1 : 0;
  return Math.min(start + column - 1 + mark, source.length);
}
