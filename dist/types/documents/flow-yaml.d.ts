import type { FieldNode } from '../model/document.js';
/**
 * A value of front matter as YAML on one line that reads as the same value: `{ control: A.5.1, applicable: true }`. Quotes
 * and line breaks of the source are not kept, and neither are comments.
 */
export declare function flowYaml(node: FieldNode): string;
