import type { GitHistory, Unavailable } from '../../ports/git.js';
type Run = (args: readonly string[], input?: string) => Promise<Buffer>;
/** How git is run: without a shell, a hook or a prompt. */
interface Tools {
    readonly git: Run;
    /** What git answers, without its last line end; `undefined` when it cannot. */
    readonly text: (args: readonly string[]) => Promise<string | undefined>;
    readonly whyNoRepository: () => Promise<Unavailable | undefined>;
    readonly readBlobs: (blobs: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>>;
}
/** The whole history of the root. No path limits it: git would then leave out commits, and the line would break. */
export declare function gitHistory(tools: Tools): Promise<GitHistory | Unavailable>;
export {};
