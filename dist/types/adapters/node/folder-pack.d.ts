import type { PackReader } from '../../ports/pack.js';
/** A pack that lies in a folder. Nothing in it is left out, and no link is followed. */
export declare function folderPack(root: string): Promise<PackReader>;
