import type { FieldNode } from '../model/document.js';
/**
 * Parses one YAML document into values with their places; `offset` is added to every span. `undefined` for a text with
 * nothing in it. Aliases, tags, keys that are no plain words and keys given twice are refused: one can blow up a file,
 * the others hide what is meant. Throws js-yaml's `YAMLException` with a mark, or a `RangeError` when the text holds
 * more than one document.
 */
export declare function parseYaml(source: string, offset: number): FieldNode | undefined;
