import type { Manifest } from './manifest.js';
/** A file that is not as the pack says, and why. */
export interface Discrepancy {
    readonly path: string;
    readonly why: string;
}
/** What came out of looking at every file of a pack. */
export interface Verification {
    readonly state: 'intact' | 'changed';
    /** How many files are as they should be. */
    readonly good: number;
    readonly changed: readonly Discrepancy[];
    readonly missing: readonly string[];
    readonly added: readonly Discrepancy[];
    /** What is wrong with the zip or folder as a whole. */
    readonly problems: readonly string[];
    /** Hash of the zip; `undefined` for a folder. */
    readonly packSha256: string | undefined;
    readonly manifestSha256: string;
    /** `undefined` when it was changed so much that it cannot be read. */
    readonly manifest: Manifest | undefined;
    /** Whether a hash that was kept elsewhere is that of the zip or of the manifest; `undefined`: none was given. */
    readonly expected: boolean | undefined;
}
