import { createHash } from 'node:crypto';
import type { Finding } from '../model/finding.ts';

/** Length of a fingerprint in hexadecimal digits: 64 bits, no collision to be expected below billions of findings. */
const FINGERPRINT_DIGITS = 16;

/**
 * Names a finding for good: the rule, the document's identity (its id, else its path) and what tells two findings of the
 * rule on one document apart. No line number and no day count goes in, so edits and mornings do not change it.
 */
export function fingerprint(rule: string, identity: string, detail: string): string {
  return createHash('sha256').update(`${rule}\0${identity}\0${detail}`).digest('hex').slice(0, FINGERPRINT_DIGITS);
}

/** Every name under which a finding is or was known. */
export function namesOf({ fingerprint, formerFingerprints }: Named): readonly string[] {
  return [fingerprint, ...formerFingerprints];
}

type Named = Pick<Finding, 'fingerprint' | 'formerFingerprints'>;

/**
 * The id under which git keeps this content: the hash of `blob <length>\0<content>` (git-scm.com, "Git Internals - Git
 * Objects"). `like` is any id of the repository: 40 digits are SHA-1, 64 are SHA-256.
 */
export function gitBlobId(bytes: Uint8Array, like = ''): string {
  return createHash(like.length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}

/** Whether a finding is none of some others, under its own name and the ones it had before. */
export function isNoneOf(others: readonly Finding[]): (finding: Finding) => boolean {
  const names = new Set(others.flatMap(namesOf));
  return (finding) => !namesOf(finding).some((name) => names.has(name));
}
