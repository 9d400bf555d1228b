import type { BaseTree } from '../ports/base.js';
import type { Files } from '../ports/files.js';
/** The files of a commit, to be checked as if they were checked out: no working tree, no line ends of this machine. */
export declare function treeFiles(tree: BaseTree): Files;
