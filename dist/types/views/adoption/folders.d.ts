import type { Document } from '../../model/document.js';
/** Globs for the folders that hold governed documents, where that is less than everything; with those that are left out by default. */
export declare function globsOf(governed: readonly string[], documents: readonly Document[]): string[] | undefined;
