/** Where GitHub looks, first found wins. */
export declare const CODEOWNERS_PATHS: readonly ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
export interface CodeOwners {
    /** The owners of a path (relative to the repository), as written; empty when a pattern leaves it unowned on purpose. */
    ownersOf(path: string): readonly string[] | undefined;
}
/**
 * Reads a CODEOWNERS file the way GitHub matches it: patterns of gitignore without `!`, `[ ]` and an escaped `#`, case-
 * sensitive, the last match wins, a line that cannot be read is skipped.
 */
export declare function parseCodeOwners(text: string): CodeOwners;
