import { JSON_SCHEMA, load } from 'js-yaml';
import { cleanFiles } from '../isms/break.ts';
import type { Fields } from './writing.ts';

/** A record of the clean ISMS that stays as it is. */
export interface Kept {
  readonly path: string;
  readonly text: string;
  readonly fields: Fields;
}

const FILES = cleanFiles();

/** The text of a file of the clean ISMS. */
export function cleanText(path: string): string {
  const text = FILES[path];
  if (text === undefined) throw new Error(`${path} is not there`);
  return text;
}

/** Front matter, read without Holdfast, so that what Holdfast reads can be held against it. Days stay text. */
export function fieldsOf(text: string): Fields {
  const [, yaml] = /^---\n([\s\S]*?\n)---\n/.exec(text) ?? [];
  return yaml === undefined ? {} : (load(yaml, { schema: JSON_SCHEMA }) as Fields);
}

/** Every Markdown file of the clean ISMS, in order of path. */
const ALL: readonly Kept[] = Object.entries(FILES)
  .map(([path, text]) => ({ path, text, fields: path.endsWith('.md') ? fieldsOf(text) : {} }))
  .sort((a, b) => (a.path < b.path ? -1 : 1));

export function keptFiles(): readonly Kept[] {
  return ALL;
}

/** The records of a type, one file each. */
export function keptOf(type: string): readonly Kept[] {
  return ALL.filter(({ fields }) => fields.type === type);
}

/** The rows of a register, as its text says. */
export function rowsOf(register: string): readonly Fields[] {
  return fieldsOf(register).entries as readonly Fields[];
}

/** The value of a field, as text; `undefined` when it is not there. */
export function textOf(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  return value === undefined || value === null ? undefined : String(value);
}

/** The value of a field that has to be there. */
export function must(fields: Fields, name: string): string {
  const value = textOf(fields, name);
  if (value === undefined) throw new Error(`${String(fields.id)} has no ${name}`);
  return value;
}

/** The number of a field; `undefined` when it is not there. */
export function numberOf(fields: Fields, name: string): number | undefined {
  const value = textOf(fields, name);
  return value === undefined ? undefined : Number(value);
}

/** The list of a field; empty when it is not there. */
export function listOf<T = string>(fields: Fields, name: string): readonly T[] {
  return (fields[name] ?? []) as readonly T[];
}
