import type { Field } from './field.js';
/** What the field means, for whoever fills it in: shown by editors, on the pages of record types and in issue forms. */
export declare function says<F extends Field>(text: string, field: F): F;
