import type { Document } from '../model/document.ts';
import { given } from '../model/fact.ts';
import type { Entry } from './entry.ts';
import type { RecordShape } from './record-shape.ts';

/**
 * Records that are there and that nobody can judge: their front matter cannot be read, or says no type. What rests on the
 * absence of such a record is not known, so that no rule may say it.
 */
export interface Unread {
  readonly path: string;
  /** What looks like an id in it. */
  readonly ids: ReadonlySet<string>;
  /** The types of which it likely holds records. */
  readonly types: ReadonlySet<string>;
}

/** The issues in which scheduled tasks are carried out, where nobody could look at them. */
export const UNREAD_ISSUES: Unread = { path: 'the issues on GitHub', ids: new Set(), types: new Set(['task']) };

/** The value of a key, on a line of its own or in a row between braces. */
const ID = wordsAfter('id');
const TYPE = wordsAfter('type|of');

/** `strangers` are entries whose type nobody knows. */
export function unreadRecords(
  documents: readonly Document[],
  strangers: readonly Entry[],
  types: ReadonlyMap<string, RecordShape>,
): readonly Unread[] {
  const broken = documents
    .filter(({ problems }) => problems.length > 0)
    .map(({ path, text, bodyStart }) => {
      const frontMatter = bodyStart === 0 ? text : text.slice(0, bodyStart);
      return unread(path, wordsBehind(ID, frontMatter), wordsBehind(TYPE, frontMatter), types);
    });
  // Rows without a type may be rows of a register, or a list that belongs to one document.
  const untyped = strangers.map(({ path, id, definition, type, register }) => {
    const ids = [given(id), register && given(register.id)].flatMap((one) => one ?? []);
    return unread(path, ids, definition || type === undefined ? [] : [type], types);
  });
  return [...broken, ...untyped];
}

function unread(
  path: string,
  ids: readonly string[],
  said: readonly string[],
  types: ReadonlyMap<string, RecordShape>,
): Unread {
  const known = said.filter((word) => types.has(word));
  const byPrefix = [...types.values()].filter(({ prefix }) => ids.some((id) => id.startsWith(`${prefix}-`)));
  return { path, ids: new Set(ids), types: new Set(known.length > 0 ? known : byPrefix.map(({ type }) => type)) };
}

function wordsAfter(key: string): RegExp {
  return new RegExp(`(?:^|[\\s{,])(?:${key}):[ \\t]*["']?([^\\s,"'}]+)`, 'g');
}

function wordsBehind(key: RegExp, text: string): readonly string[] {
  return [...text.matchAll(key)].flatMap(([, word]) => word ?? []);
}
