import type { Field, FieldKind } from './field.ts';

const WORDS: Readonly<Record<FieldKind, string>> = {
  text: 'words',
  choice: 'one of a few words',
  'yes-no': 'true or false',
  number: 'a number',
  date: 'a day',
  instant: 'a moment with its offset',
  interval: 'an interval, such as `12 months`',
  'time-span': 'a length of time, such as `72 hours`',
  version: 'a version, quoted',
  reference: 'the id of a record',
  'reference-or-url': 'an id, a path or an address',
  owner: 'a role, a person or a name',
  clause: 'clauses of ISO/IEC 27001',
  control: 'controls of Annex A, or your own',
  requirement: 'a clause, a control or an id',
  list: 'a list',
  row: 'a table',
  rows: 'a list of tables',
  map: 'values by name',
  custom: 'a value',
};

/** What a field holds, for people, in Markdown: `the id of a policy`, `a list: controls of Annex A, or your own`. */
export function holds(field: Field): string {
  if (field.kind === 'choice') {
    return choicesOf(field)
      .map((word) => `\`${word}\``)
      .join(', ');
  }
  if (field.kind === 'reference' && field.to && field.to.length > 0) return `the id of a ${field.to.join(' or ')}`;
  if (field.kind === 'date' && field.done) return 'a day that has come';
  if ((field.kind === 'list' || field.kind === 'map') && field.of && !field.of.fields) {
    return `${field.kind === 'list' ? 'a list: ' : 'by name: '}${holds(field.of)}`;
  }
  return WORDS[field.kind];
}

/** The words of which a choice is one; none for any other field. */
export function choicesOf(field: Field): readonly string[] {
  if (field.kind !== 'choice') return [];
  return (field.schema() as { readonly options?: readonly string[] }).options ?? [];
}
