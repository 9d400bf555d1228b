import type { FieldNode } from '../model/document.ts';
import { scalarValue } from './scalar-value.ts';

/** The value alone, without places: what a schema is checked against. `__proto__` becomes a key like any other. */
export function plainValue(node: FieldNode): unknown {
  if (node.kind === 'scalar') return scalarValue(node);
  if (node.kind === 'list') return node.items.map(plainValue);
  return Object.fromEntries(node.entries.map((entry) => [entry.key, plainValue(entry.value)]));
}
