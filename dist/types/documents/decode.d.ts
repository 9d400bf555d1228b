import type { SourceProblem } from '../model/document.js';
/** Why bytes are no text that can be a document, or `undefined` when they are. */
export declare function undecodable(bytes: Uint8Array): SourceProblem | undefined;
/** The text of bytes that `undecodable` found nothing wrong with. Not told an encoding, Node need not look it up. */
export declare function decode(bytes: Uint8Array): string;
/** The text up to the last line end within so many bytes; the whole text when it is not longer. */
export declare function decodeHead(bytes: Uint8Array, maxBytes: number): string;
