import type { BaseTree } from './base.js';
/** Why git could not answer, in words for `not_checked`. */
export interface Unavailable {
    readonly unavailable: string;
    readonly fix: string;
}
/** The local clone. Reads objects only: it never checks anything out and never runs a hook. */
export interface Git {
    /** The tree of the merge base of `ref` and HEAD, or why there is none to be had. */
    base(ref: string): Promise<BaseTree | Unavailable>;
    /** HEAD's full commit id, or `undefined` outside a repository. */
    head(): Promise<string | undefined>;
    /** Where the root lies in its repository: '' at the top, else `folder/`. `undefined` outside a repository. */
    prefix(): Promise<string | undefined>;
    /**
     * New path to all its former paths, newest first, out of one pass over the whole history; relative to the root.
     * A shallow clone answers `Unavailable`.
     */
    formerPaths(): Promise<ReadonlyMap<string, readonly string[]> | Unavailable>;
}
