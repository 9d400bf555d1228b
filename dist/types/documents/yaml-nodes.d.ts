import type { FieldNode } from '../model/document.js';
/**
 * Parses one YAML document (YAML 1.2 core schema, no aliases) into plain values and the same values with their places.
 * `offset` is added to every span. Throws js-yaml's `YAMLException` with a mark, or a `RangeError` when the text holds
 * more than one document.
 */
export declare function parseYaml(source: string, offset: number): {
    readonly data: unknown;
    readonly node: FieldNode | undefined;
};
