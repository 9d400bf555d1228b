/** The state that a change is compared with: some commit's files, wherever they are kept. */
export interface BaseTree {
    /** The merge base, as a full commit id. */
    readonly commit: string;
    /** Path (relative to the root) to git blob id, for every regular file of the tree below the root. */
    readonly blobs: ReadonlyMap<string, string>;
    /** Paths of symbolic links and submodules: they are there, and have no content that is a document. */
    readonly links: ReadonlySet<string>;
    /** New path to old path, for files that git takes for renamed between the base and now. */
    readonly renames: ReadonlyMap<string, string>;
    /** The content of blobs, by id. */
    read(blobs: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
}
