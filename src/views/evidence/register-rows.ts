import { given } from '../../model/fact.ts';
import { ENTRY_FIELDS } from '../../records/common-fields.ts';
import type { Entry } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';
import { responsibleFor } from '../responsible.ts';
import { fieldWords } from './node-words.ts';
import { whyRestricted } from './restriction.ts';

/** All records of one type, as a table of what they say. */
export interface RegisterRows {
  readonly type: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const WITHHELD = 'restricted';

/**
 * One table for each type that has records, with the fields of the type as columns, and where each record stands. A record that
 * only a few may see keeps its id, its owner and its place, unless it is to be included.
 */
export function registerRows(isms: Isms, includeRestricted: boolean): readonly RegisterRows[] {
  return [...isms.byType]
    .filter(([, entries]) => entries.some(({ definition }) => definition !== undefined))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, entries]): RegisterRows => {
      const own = new Set(entries.flatMap(({ definition }) => Object.keys(definition?.fields ?? {})));
      const fields = [...new Set([...ENTRY_FIELDS, ...own])].filter(
        (name) => name !== 'id' && name !== 'type' && name !== 'entries',
      );
      const columns = ['id', ...fields, 'answers_for_it', 'register', 'file'];
      return { type, columns, rows: entries.map((entry) => rowOf(entry, fields, isms, includeRestricted)) };
    });
}

function rowOf(entry: Entry, fields: readonly string[], isms: Isms, includeRestricted: boolean): readonly string[] {
  const isWithheld = !includeRestricted && whyRestricted(entry) !== undefined;
  const shown = new Set(['title', 'status', 'owner', 'classification']);
  const { owner, people } = responsibleFor(entry, isms, isms.today);
  return [
    given(entry.id) ?? entry.name,
    ...fields.map((name) => {
      const words = fieldWords(entry, name) ?? '';
      return isWithheld && words !== '' && !shown.has(name) ? WITHHELD : words;
    }),
    people.length > 0 ? people.join('; ') : (owner ?? ''),
    entry.register ? (given(entry.register.id) ?? entry.register.name) : '',
    entry.path,
  ];
}
