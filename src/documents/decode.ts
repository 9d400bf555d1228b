import { isUtf8 } from 'node:buffer';
import type { SourceProblem } from '../model/document.ts';

/** Longest file that is read as a document. A longer one is no policy, and is reported as not readable. */
export const DOCUMENT_MAX_BYTES = 8 * 1024 * 1024;

export interface Decoded {
  readonly text: string;
  readonly problem: SourceProblem | undefined;
}

/**
 * Bytes to text. A file that is too long, not UTF-8 or not text yields an empty text and a problem that says why; it
 * never throws.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > DOCUMENT_MAX_BYTES) {
    const megabytes = (bytes.length / 1024 / 1024).toFixed(0);
    return unreadable(
      `The file has ${megabytes} MB; Holdfast reads documents up to ${DOCUMENT_MAX_BYTES / 1024 / 1024} MB`,
      'Keep the document short and move bulk data to a file of its own, or list it under `ignore:`.',
    );
  }
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    return unreadable('The file is UTF-16, not UTF-8', 'Save it as UTF-8.');
  }
  if (!isUtf8(bytes)) {
    return unreadable('The file is not valid UTF-8', 'Save it as UTF-8 (most editors: "Save with encoding").');
  }
  if (bytes.includes(0)) {
    return unreadable(
      'The file contains NUL bytes, so it is not text',
      'Remove them, or list the file under `ignore:`.',
    );
  }
  return { text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'), problem: undefined };
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}

function unreadable(what: string, fix: string): Decoded {
  return { text: '', problem: { what, fix, start: 0, end: 0 } };
}
