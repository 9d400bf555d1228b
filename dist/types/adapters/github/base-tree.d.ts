import type * as z from 'zod';
import type { BaseTree } from '../../ports/base.js';
import type { Call } from './exchange.js';
/** Sends a call whose answer must have this shape. */
export type Ask = <T>(call: Call, shape: z.ZodType<T>) => Promise<T>;
export interface Repository {
    readonly owner: string;
    readonly repo: string;
}
/** The tree of the merge base of two commits, seen from the folder under check. */
export declare function baseTree(ask: Ask, repository: Repository, range: {
    readonly baseRef: string;
    readonly headRef: string;
}, prefix: string): Promise<BaseTree>;
/** Git's name for a content: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_object_storage */
export declare function blobId(bytes: Uint8Array, algorithm?: 'sha1' | 'sha256'): string;
