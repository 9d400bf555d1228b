import type { Surroundings } from '../../ports/files.js';
import type { Git } from '../../ports/git.js';
/** The repository above a folder on disk; `undefined` when the folder is the top of one, or lies in none. */
export declare function nodeSurroundings(root: string, git: Git): Promise<Surroundings | undefined>;
