import type { NotChecked } from '../model/report.js';
import type { Files, Surroundings } from '../ports/files.js';
import { type Kept } from './kept.js';
/**
 * Who owns a path of the folder under check by CODEOWNERS. GitHub reads the one of the repository and matches paths from
 * its top (docs.github.com, "About code owners"), so the folder's own place in it counts.
 */
export declare function ownersByPath(files: Files, surroundings: Surroundings | undefined, notChecked: NotChecked[], kept?: Kept): Promise<(path: string) => readonly string[]>;
