import { type EditedFile } from '../documents/edited-files.js';
import type { Document } from '../model/document.js';
import type { EntryEdit } from './set-field.js';
/** Reads a document as the run does. */
export type Parse = (path: string, bytes: Uint8Array) => Document;
/**
 * The files of a document with the edits made, and read again: only the fields that are meant say something else, and the body is
 * the same to the byte. Throws `ConfigError` where that is not so: front matter can be written in ways that no edit survives,
 * and then nothing is written at all.
 */
export declare function verifiedFiles(document: Document, edits: readonly EntryEdit[], parse: Parse): readonly EditedFile[];
