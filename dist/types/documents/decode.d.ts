import type { SourceProblem } from '../model/document.js';
/** Longest file that is read as a document. A longer one is no policy, and is reported as not readable. */
export declare const DOCUMENT_MAX_BYTES: number;
export interface Decoded {
    readonly text: string;
    readonly problem: SourceProblem | undefined;
}
/**
 * Bytes to text. A file that is too long, not UTF-8 or not text yields an empty text and a problem that says why; it
 * never throws.
 */
export declare function decode(bytes: Uint8Array): Decoded;
