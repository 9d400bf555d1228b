import type { Finding } from '../model/finding.js';
/**
 * Names a finding for good: the rule, the document's identity (its id, else its path) and what tells two findings of the
 * rule on one document apart. No line number and no day count goes in, so edits and mornings do not change it.
 */
export declare function fingerprint(rule: string, identity: string, detail: string): string;
/** Every name under which a finding is or was known. */
export declare function namesOf({ fingerprint, formerFingerprints }: Named): readonly string[];
type Named = Pick<Finding, 'fingerprint' | 'formerFingerprints'>;
/**
 * The id under which git keeps this content: the hash of `blob <length>\0<content>` (git-scm.com, "Git Internals - Git
 * Objects"). `like` is any id of the repository: 40 digits are SHA-1, 64 are SHA-256.
 */
export declare function gitBlobId(bytes: Uint8Array, like?: string): string;
/** Whether a finding is none of some others, under its own name and the ones it had before. */
export declare function isNoneOf(others: readonly Finding[]): (finding: Finding) => boolean;
export {};
