import { findField } from '../../documents/field-mapping.ts';
import type { FieldNode } from '../../model/document.ts';
import type { Entry } from '../../records/entry.ts';

/** A value of the front matter as somebody would read it out: lists joined, tables as `key: value`. */
export function nodeWords(node: FieldNode): string {
  if (node.kind === 'scalar') return node.raw.trim();
  if (node.kind === 'list')
    return node.items.map((item) => (item.kind === 'map' ? `(${nodeWords(item)})` : nodeWords(item))).join('; ');
  return node.entries.map(({ key, label, value }) => `${label ?? key}: ${nodeWords(value)}`).join(', ');
}

/** A field of an entry as it was written, in whatever shape; `undefined` when it is absent or empty. */
export function fieldWords({ root, mapping }: Pick<Entry, 'root' | 'mapping'>, name: string): string | undefined {
  const field = root && findField(root, name, mapping);
  return (field && nodeWords(field.value)) || undefined;
}
