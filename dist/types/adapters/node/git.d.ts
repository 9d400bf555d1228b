import type { Git } from '../../ports/git.js';
/** The clone around a folder, read with git's own plumbing: no shell, no checkout, no hook, no prompt. */
export declare function nodeGit(root: string): Git;
