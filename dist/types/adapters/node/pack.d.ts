import type { PackReader } from '../../ports/pack.js';
/** The pack at a path: a folder, or a file that is taken for a zip. Answers why there is none. */
export declare function nodePack(path: string): Promise<PackReader | {
    readonly notPack: string;
}>;
