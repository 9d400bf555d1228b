import { isUtf8 } from 'node:buffer';
import type { SourceProblem } from '../model/document.ts';

/** Longest file that is read as a document. A longer one is no policy, and is reported as not readable. */
const DOCUMENT_MAX_BYTES = 8 * 1024 * 1024;

/** Why bytes are no text that can be a document, or `undefined` when they are. */
export function undecodable(bytes: Uint8Array): SourceProblem | undefined {
  if (bytes.length > DOCUMENT_MAX_BYTES) {
    const megabytes = (bytes.length / 1024 / 1024).toFixed(0);
    return problem(
      `The file has ${megabytes} MB; Holdfast reads documents up to ${DOCUMENT_MAX_BYTES / 1024 / 1024} MB`,
      'Keep the document short and move bulk data to a file of its own, or list it under `ignore:`.',
    );
  }
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    return problem('The file is UTF-16, not UTF-8', 'Save it as UTF-8.');
  }
  if (!isUtf8(bytes)) {
    return problem('The file is not valid UTF-8', 'Save it as UTF-8 (most editors: "Save with encoding").');
  }
  if (bytes.includes(0)) {
    return problem('The file contains NUL bytes, so it is not text', 'Remove them, or list the file under `ignore:`.');
  }
  return undefined;
}

/** The text of bytes that `undecodable` found nothing wrong with. Not told an encoding, Node need not look it up. */
export function decode(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
}

/** The text up to the last line end within so many bytes; the whole text when it is not longer. */
export function decodeHead(bytes: Uint8Array, maxBytes: number): string {
  if (bytes.length <= maxBytes) return decode(bytes);
  const end = bytes.lastIndexOf(0x0a, maxBytes);
  return decode(bytes.subarray(0, end === -1 ? bytes.length : end + 1));
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}

function problem(what: string, fix: string): SourceProblem {
  return { what, fix, start: 0, end: 0 };
}
