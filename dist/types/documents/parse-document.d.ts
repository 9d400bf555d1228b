import type { Document } from '../model/document.js';
/**
 * One file to one document. Never throws, never runs anything: whatever is wrong with the file stands in `problems` at
 * its line and column, and the document is there all the same. The body is decoded when someone asks for the text.
 */
export declare function parseDocument(path: string, bytes: Uint8Array): Document;
