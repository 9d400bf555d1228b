import type { Field } from './field.ts';

/** What a field of each kind holds, in words that continue a sentence. */
const KINDS: Readonly<Record<Field['kind'], string>> = {
  text: 'words',
  choice: 'one of a few words',
  'yes-no': 'true or false',
  number: 'a number',
  date: 'a day',
  'date-or-interval': 'a day, or an interval such as `12 months`',
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

/** What the field holds, for people: `one of`, `a day that has come`, `a list: the id of a risk`. Code spans are in backticks. */
export function holds(field: Field): string {
  if (field.kind === 'choice')
    return wordsOf(field)
      .map((word) => `\`${word}\``)
      .join(', ');
  if (field.kind === 'reference' && field.to && field.to.length > 0) {
    return `the id of ${/^[aeiou]/.test(field.to[0] ?? '') ? 'an' : 'a'} ${field.to.join(' or ')}`;
  }
  if (field.kind === 'date' && field.done) return 'a day that has come';
  if ((field.kind === 'list' || field.kind === 'map') && field.of && !field.of.fields) {
    return `${field.kind === 'list' ? 'a list: ' : 'by name: '}${holds(field.of)}`;
  }
  return KINDS[field.kind];
}

/** The words of a choice, in their order; none for fields of other kinds. */
export function wordsOf(field: Field): readonly string[] {
  return field.kind === 'choice' ? ((field.schema() as { readonly options?: readonly string[] }).options ?? []) : [];
}

/** Whether the field must be there in every state of the record. */
export function isAlwaysRequired({ required }: Field): boolean {
  return required?.words === '';
}

/** Kinds of which a schema shows by itself what they hold, or that hold anything. */
const SHOWN: readonly Field['kind'][] = ['text', 'choice', 'yes-no', 'number', 'row', 'rows', 'custom'];

/** How days and moments are written, for people who know no other format's name. */
const WRITTEN: Readonly<Partial<Record<Field['kind'], string>>> = {
  date: 'Written `2026-07-02`.',
  instant: 'Written `2026-07-02T06:30:00Z`.',
};

/** What the field means, what it holds and when it must be there, in whole sentences; '' where its name says it all. */
export function descriptionOf(field: Field): string {
  const { says, kind, required } = field;
  const held = SHOWN.includes((kind === 'list' && field.of?.kind) || kind) ? undefined : sentence(holds(field));
  const when = required && required.words !== '' ? sentence(`required ${required.words}`) : undefined;
  return [says, held, WRITTEN[kind], when].filter((part) => part !== undefined).join(' ');
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** `root_cause` as people say it: `Root cause`. */
export function labelOf(name: string): string {
  const words = name.replaceAll(/[_-]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
