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
  if (mapped === undefined) return ownField(root, name);
  for (const key of mapped) {
    const found = ownField(root, key) ?? (key.includes('.') ? fieldAtPath(root, key) : undefined);
    if (found) return found;
  }
  return undefined;
}

function ownField(node: FieldNode, key: string): MappedField | undefined {
  const entry = node.kind === 'map' ? node.entries.find((one) => one.key === key) : undefined;
  return entry && { key: entry.label ?? key, value: entry.value };
}

/** `review.cycle` is the key `cycle` inside `review`; `revisions.0.date` is the `date` of the first item of a list. */
function fieldAtPath(root: MapNode, path: string): MappedField | undefined {
  let node: FieldNode | undefined = root;
  for (const step of path.split('.')) {
    node =
      node?.kind === 'list'
        ? node.items[/^\d{1,4}$/.test(step) ? Number(step) : -1]
        : node && ownField(node, step)?.value;
  }
  return node && { key: path, value: node };
}
