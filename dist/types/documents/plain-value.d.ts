import type { FieldNode } from '../model/document.js';
/** The value alone, without places: what a schema is checked against. `__proto__` becomes a key like any other. */
export declare function plainValue(node: FieldNode): unknown;
