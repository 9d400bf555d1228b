import type { Document } from '../../model/document.js';
/**
 * What looks like an id in front matter that cannot be read. Such documents are there: what is wrong with them is told
 * of them, and not of everything that refers to them.
 */
export declare function unreadIds(documents: readonly Document[]): ReadonlySet<string>;
