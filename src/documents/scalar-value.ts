import { boolCoreTag, floatCoreTag, intCoreTag, NOT_RESOLVED, nullCoreTag } from 'js-yaml';
import type { ScalarNode } from '../model/document.ts';

/** What a plain scalar can be besides a string, in the order in which YAML 1.2 (10.3.2, core schema) tries them. */
const CORE_TAGS = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag];

/** The value of a scalar under YAML's core schema. Quoted scalars are strings; dates are strings too. */
export function scalarValue(node: ScalarNode): string | number | boolean | null {
  if (node.quoted) return node.raw;
  for (const tag of CORE_TAGS) {
    const value = tag.resolve(node.raw, false, tag.tagName);
    if (value !== NOT_RESOLVED) return value as number | boolean | null;
  }
  return node.raw;
}
