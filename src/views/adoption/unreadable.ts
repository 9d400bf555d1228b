import type { Settings } from '../../config/settings.ts';
import { LABELLED_FIELDS } from '../../documents/language.ts';
import { positionAt } from '../../documents/position-at.ts';
import { withLabels } from '../../documents/with-labels.ts';
import type { Document } from '../../model/document.ts';
import { nearest } from '../../model/nearest.ts';
import type { Entry } from '../../records/entry.ts';
import { RECORD_TYPES } from '../../records/registry.ts';
import { governingFacts, keysOf } from './governed.ts';

/** A value or key that says something about a document and that nobody can read. */
export interface UnreadableValue {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** The key or label. */
  readonly key: string;
  readonly value: string;
  readonly why: string;
  readonly fix: string;
}

/** Values that nobody can read, with what to do about each. */
export function unreadableIn(entries: readonly Entry[]): readonly UnreadableValue[] {
  return entries.flatMap((entry) =>
    [...governingFacts(entry), entry.approvedOn, entry.effectiveOn].flatMap((fact): readonly UnreadableValue[] => {
      if (fact.state !== 'unreadable') return [];
      const { line, column } = positionAt(entry.document, fact);
      return [{ path: entry.path, line, column, key: fact.key, value: fact.raw, why: fact.why, fix: fact.fix }];
    }),
  );
}

/** Fields of record types are no slips of others. */
const FIELDS = new Set(RECORD_TYPES.flatMap(({ fields }) => Object.keys(fields)));

/** Keys that are one slip away from one that is read, in documents that lack that one. */
export function misspelt(documents: readonly Document[], { mapping }: Settings): readonly UnreadableValue[] {
  const read = new Set([
    ...LABELLED_FIELDS,
    ...Object.values(mapping)
      .flat()
      .map((key) => key.split('.')[0] as string),
  ]);
  const used = new Set(documents.flatMap(keysOf));
  const known = [...read].filter((key) => used.has(key));
  return documents.flatMap((document) => {
    const own = new Set(keysOf(document));
    return (document.habit === undefined ? (document.frontMatter?.root.entries ?? []) : []).flatMap((entry) => {
      if (read.has(entry.key) || FIELDS.has(entry.key)) return [];
      const meant = known.find((key) => isSlip(entry.key, key)) ?? nearest(entry.key, known);
      if (meant === undefined || own.has(meant)) return [];
      const { line, column } = positionAt(document, { start: entry.keyStart, end: entry.keyEnd });
      const why = `\`${entry.key}\` is read by nobody`;
      return [{ path: document.path, line, column, key: entry.key, value: '', why, fix: `Is \`${meant}\` meant?` }];
    });
  });
}

/** `reviewInfo` for `review`: the key and something behind it. */
function isSlip(written: string, key: string): boolean {
  return (
    key.length >= 5 && written !== key && new RegExp(`^${key}(?:[A-Z_-]|$)`).test(written) && !/^review_/.test(written)
  );
}

/** Labels that can mean two fields: whoever uses them has to say which. */
export function unclear(documents: readonly Document[], { habits }: Settings): readonly UnreadableValue[] {
  if (!habits) return [];
  return documents.flatMap((document) =>
    (withLabels(document, habits).frontMatter?.root.entries ?? []).flatMap(({ label, keyStart, keyEnd, value }) => {
      if (label === undefined || !habits.words.isAmbiguous(label)) return [];
      const { line, column } = positionAt(document, { start: keyStart, end: keyEnd });
      return [
        {
          path: document.path,
          line,
          column,
          key: label,
          value: value.kind === 'scalar' ? value.raw : '',
          why: `\`${label}\` can mean the last review or the next one`,
          fix: `Say which in holdfast.yml: \`fields: { next_review: "${label}" }\`, or \`reviewed_on\`.`,
        },
      ];
    }),
  );
}
