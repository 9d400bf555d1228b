import type { PackReader } from '../../ports/pack.js';
/**
 * A pack in a zip. What the central directory lists is all that is read; whatever makes two programs see two different
 * contents (overlaps, a second name, names that differ) is a problem. Answers why it is no zip.
 */
export declare function zipPack(bytes: Uint8Array): PackReader | {
    readonly notZip: string;
};
