import type { FieldNode, MapNode } from '../model/document.js';
/** Holdfast's name of a field to the key or keys under which a repository writes it; the first that is there counts. */
export type FieldMapping = Readonly<Record<string, readonly string[]>>;
export interface MappedField {
    /** The key as the repository writes it. */
    readonly key: string;
    readonly value: FieldNode;
}
/**
 * Finds a field under the user's own key. A literal key wins over a path: `ms.date` is the key `ms.date` if there is
 * one, else `date` inside `ms`. Without a mapping the key is Holdfast's own name.
 */
export declare function findField(root: MapNode, name: string, mapping: FieldMapping): MappedField | undefined;
