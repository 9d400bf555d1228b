import { type Dirent } from 'node:fs';
import type { Files } from '../../ports/files.js';
/** Names what is in a folder, or throws as Node does. */
export type ListFolder = (folder: string) => readonly Dirent[];
/**
 * The files of a folder on disk. Paths that would leave the folder are refused, whatever they are made of. `list` is there
 * for disks that fail: no test can take a folder's permissions from root.
 */
export declare function nodeFiles(root: string, list?: ListFolder): Files;
