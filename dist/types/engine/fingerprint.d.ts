/**
 * Names a finding for good: the rule, the document's identity (its id, else its path) and what tells two findings of the
 * rule on one document apart. No line number and no day count goes in, so edits and mornings do not change it.
 */
export declare function fingerprint(rule: string, identity: string, detail: string): string;
/** The id under which git keeps this content: SHA-1 of `blob <length>\0<content>` (git-scm.com, "Git Internals - Git Objects"). */
export declare function gitBlobId(bytes: Uint8Array): string;
