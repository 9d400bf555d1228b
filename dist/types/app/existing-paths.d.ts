import type { Document } from '../model/document.js';
import type { Files } from '../ports/files.js';
/**
 * Looks up, in one go, whether the files exist that the bodies may link to, so that rules can stay pure. Paths that
 * nobody linked to answer `undefined`: not looked up.
 */
export declare function existingPaths(files: Files, documents: readonly Document[], required: (path: string) => boolean): Promise<(path: string) => boolean | undefined>;
