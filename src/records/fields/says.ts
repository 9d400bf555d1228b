import type { Field } from './field.ts';

/** What the field means, for whoever fills it in: shown by editors, on the pages of record types and in issue forms. */
export function says<F extends Field>(text: string, field: F): F {
  return { ...field, says: text };
}
