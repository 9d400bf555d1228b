import type { FieldNode, MapNode } from '../model/document.ts';

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
export function findField(root: MapNode, name: string, mapping: FieldMapping): MappedField | undefined {
  const mapped = mapping[name];
  if (mapped === undefined) {
    const value = ownValue(root, name);
    return value && { key: name, value };
  }
  for (const key of mapped) {
    const value = ownValue(root, key) ?? (key.includes('.') ? valueAtPath(root, key) : undefined);
    if (value) return { key, value };
  }
  return undefined;
}

function ownValue(node: FieldNode, key: string): FieldNode | undefined {
  return node.kind === 'map' ? node.entries.find((entry) => entry.key === key)?.value : undefined;
}

function valueAtPath(root: MapNode, path: string): FieldNode | undefined {
  let node: FieldNode | undefined = root;
  for (const step of path.split('.')) node = node && ownValue(node, step);
  return node;
}
