/** A path that a glob matched but that was not read, and why. */
export interface Skipped {
    readonly path: string;
    readonly why: string;
    /** For a symbolic link that stays in the tree: the file it stands for, which is found under its own name. */
    readonly target?: string;
    /** What to do so that it can be read. */
    readonly fix?: string;
}
/** What there is below some folders. */
export interface Found {
    /** Files and links: relative to the root, forward slashes, sorted by code unit. */
    readonly paths: readonly string[];
    /** Folders that could not be looked into: nobody knows what is in them. */
    readonly closed: readonly Skipped[];
}
/** The folder under check. Nothing outside it is ever read, and nothing in it is ever run or written. */
export interface Files {
    /**
     * All files below the given folders and files. Symbolic links are listed and not followed; reading one answers why it
     * was not read.
     */
    find(where: readonly string[], options: {
        readonly dot: boolean;
    }): Promise<Found>;
    /** What a path is, without following links; `undefined` when there is nothing. */
    kind(path: string): Promise<'file' | 'folder' | undefined>;
    /** The bytes of each path that could be read, in the order asked; the others with the reason. */
    read(paths: readonly string[]): Promise<readonly (FileContent | Skipped)[]>;
    /**
     * Those of the paths that exist, as file or folder, with exactly this spelling. A path in a folder that may not be
     * looked into is among them: nobody can say that it is missing.
     */
    existing(paths: readonly string[]): Promise<ReadonlySet<string>>;
}
export interface FileContent {
    readonly path: string;
    readonly bytes: Uint8Array;
}
/** The repository that the folder under check is a part of. */
export interface Surroundings {
    readonly files: Files;
    /** Where the folder lies in it: `folder/`. */
    readonly prefix: string;
}
