import { isCsv } from '../documents/csv.ts';
import { findField, type MappedField } from '../documents/field-mapping.ts';
import { SIDECAR } from '../documents/sidecar.ts';
import { UNFENCED_YAML } from '../documents/with-labels.ts';
import type { Document } from '../model/document.ts';
import type { Fact } from '../model/fact.ts';
import type { Span } from '../model/position.ts';
import type { Entry } from '../records/entry.ts';
import { walkFields } from '../records/fields/walk.ts';

/** Whether the metadata of a document is YAML. What people write in tables and behind labels is theirs, and stays as it is. */
export function isYaml({ path, habit }: Document): boolean {
  return !isCsv(path) && (habit === undefined || habit === SIDECAR || habit === UNFENCED_YAML);
}

/** Whether a span lies in the YAML: the rows of a register may come from a table in the body. */
export function isInYaml({ frontMatter }: Document, start: number): boolean {
  return frontMatter !== undefined && start >= frontMatter.start && start < frontMatter.end;
}

/** Whether a value stands on one line. Of one that goes over several (`|`, `>`) no part can be replaced without the others. */
function isOnOneLine({ text }: Document, { start, end }: Span): boolean {
  return !/^[ \t]|[\r\n]/.test(text.slice(start, end));
}

/** The facts of all fields of one kind, each once: those of the type, and for dates those that every entry has. */
export function factsOf(entry: Entry, kind: 'date' | 'interval'): readonly Fact<unknown>[] {
  if (!isYaml(entry.document)) return [];
  const own: readonly Fact<unknown>[] =
    kind === 'date'
      ? [entry.reviewedOn, entry.nextReview, entry.approvedOn, entry.effectiveOn]
      : [entry.reviewInterval, entry.nextReview];
  const known = walkFields(entry).flatMap(({ field, fact }) => (field.kind === kind ? [fact] : []));
  const seen = new Set<number>();
  return [...own, ...known].filter((fact) => {
    if (fact.state === 'absent' || !isInYaml(entry.document, fact.start) || seen.has(fact.start)) return false;
    if (!isOnOneLine(entry.document, fact)) return false;
    seen.add(fact.start);
    return true;
  });
}

/** A field under the key that the document has for it, with its value as it is written. */
export function writtenField({ root, mapping }: Entry, name: string): MappedField | undefined {
  return root && findField(root, name, mapping);
}
