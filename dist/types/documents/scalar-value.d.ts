import type { ScalarNode } from '../model/document.js';
/** The value of a scalar under YAML's core schema. Quoted scalars are strings; dates are strings too. */
export declare function scalarValue(node: ScalarNode): string | number | boolean | null;
