import type { FieldNode } from '../../model/document.js';
import type { Entry } from '../../records/entry.js';
/** A value of the front matter as somebody would read it out: lists joined, tables as `key: value`. */
export declare function nodeWords(node: FieldNode): string;
/** A field of an entry as it was written, in whatever shape; `undefined` when it is absent or empty. */
export declare function fieldWords({ root, mapping }: Pick<Entry, 'root' | 'mapping'>, name: string): string | undefined;
