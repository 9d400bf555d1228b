import type { FieldNode, ScalarNode } from '../model/document.ts';
import { scalarValue } from './scalar-value.ts';
import { yamlFlowScalar } from './yaml-scalar.ts';

/**
 * A value of front matter as YAML on one line that reads as the same value: `{ control: A.5.1, applicable: true }`. Quotes
 * and line breaks of the source are not kept, and neither are comments.
 */
export function flowYaml(node: FieldNode): string {
  if (node.kind === 'scalar') return scalar(node);
  if (node.kind === 'list') return `[${node.items.map(flowYaml).join(', ')}]`;
  const fields = node.entries.map(({ key, value }) => `${yamlFlowScalar(key)}: ${flowYaml(value)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

function scalar(node: ScalarNode): string {
  const value = scalarValue(node);
  if (typeof value === 'string') return yamlFlowScalar(value);
  // A number keeps its shape: 8.10 stays 8.10.
  return value === null ? 'null' : node.raw.trim();
}
