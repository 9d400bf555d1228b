import type { Settings } from '../../config/settings.ts';
import { LABELLED_FIELDS } from '../../documents/language.ts';
import { positionAt } from '../../documents/position-at.ts';
import type { Document } from '../../model/document.ts';
import { nearest } from '../../model/nearest.ts';
import type { Entry } from '../../records/entry.ts';
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
      if (read.has(entry.key)) return [];
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
