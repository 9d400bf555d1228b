import type { BaseTree } from './base.js';
/** Why git could not answer, in words for `not_checked`. */
export interface Unavailable {
    readonly unavailable: string;
    readonly fix: string;
}
/** One commit, as git tells it. Paths are relative to the root, by their names of then. */
export interface GitCommit {
    /** Full id. */
    readonly id: string;
    /** The first is the line that it was committed on; a merge has more. */
    readonly parents: readonly string[];
    /** When it was committed, in milliseconds since the epoch. */
    readonly committedAt: number;
    readonly author: {
        readonly name: string;
        readonly email: string;
    };
    /** The first line of the message. */
    readonly subject: string;
    /** Trailers at the end of the message, in their order, keys as written. */
    readonly trailers: readonly {
        readonly key: string;
        readonly value: string;
    }[];
    /** What it changed against its first parent. */
    readonly changes: readonly GitChange[];
}
/** One file that a commit changed. A file without a content (a symbolic link, a submodule) is as good as none. */
export interface GitChange {
    /** The path afterwards; of a removed file, the one that it had. */
    readonly path: string;
    /** The path before, of a renamed file. */
    readonly from: string | undefined;
    /** The content afterwards, as git's blob id; `undefined` when it was removed. */
    readonly blob: string | undefined;
    /** The content before; `undefined` when it was added. */
    readonly before: string | undefined;
}
/** Everything that led to HEAD. */
export interface GitHistory {
    /** `undefined` in a repository without a commit. */
    readonly head: string | undefined;
    /** Newest first; no commit comes before one that was made on top of it. */
    readonly commits: readonly GitCommit[];
    /** Contents by their ids: in the order asked for, as many as fit into so many bytes, without those that git has not. */
    read(blobs: readonly string[], maxBytes: number): Promise<ReadonlyMap<string, Uint8Array>>;
}
/** The local clone. Reads objects only: it never checks anything out and never runs a hook. */
export interface Git {
    /** The tree of the merge base of `ref` and HEAD, or why there is none to be had. */
    base(ref: string): Promise<BaseTree | Unavailable>;
    /** The tree of the very commit that `ref` names, wherever it lies in the history, or why there is none to be had. */
    tree(ref: string): Promise<BaseTree | Unavailable>;
    /** HEAD's full commit id, or `undefined` outside a repository. */
    head(): Promise<string | undefined>;
    /** Where the root lies in its repository: '' at the top, else `folder/`. `undefined` outside a repository. */
    prefix(): Promise<string | undefined>;
    /**
     * New path to all its former paths, newest first, out of one pass over the whole history; relative to the root.
     * A shallow clone answers `Unavailable`.
     */
    formerPaths(): Promise<ReadonlyMap<string, readonly string[]> | Unavailable>;
    /** The whole history of the root, in one pass. A shallow clone answers `Unavailable`. */
    history(): Promise<GitHistory | Unavailable>;
}
