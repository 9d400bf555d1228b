import type { PackReader } from '../ports/pack.js';
import type { Verification } from '../views/evidence/verification.js';
export interface VerifyOptions {
    /** SHA-256 of the zip or of the manifest, as noted when the pack was made. */
    readonly expect?: string | undefined;
}
/**
 * Recomputes the hash of every file and compares it with the manifest and with the list of sums. Nothing is unpacked to a
 * disk, nothing is read beyond the size that the manifest gives. Answers why it is no pack at all.
 */
export declare function verifyPack(pack: PackReader, { expect }?: VerifyOptions): Promise<Verification | {
    readonly notPack: string;
}>;
