import type { Settings } from '../config/settings.ts';
import type { FieldMapping } from '../documents/field-mapping.ts';
import { baseFields, entryFields } from '../records/common-fields.ts';
import type { Field, Fields } from '../records/fields/field.ts';
import { choice } from '../records/fields/scalars.ts';
import type { RecordShape } from '../records/record-shape.ts';
import { register as registerType } from '../records/types/register.ts';
import type { Cursor } from './cursor.ts';
import type { Table } from './half-written.ts';

/** What belongs at a place in the front matter. */
export interface Slot {
  /** The type of the record or row around it, when it says one. */
  readonly shape: RecordShape | undefined;
  /** Holdfast's name of the field. */
  readonly name: string | undefined;
  readonly field: Field | undefined;
  /** All fields of the table in which the field stands. */
  readonly siblings: Fields;
  /** Whether that table is the record or row itself, and its keys are the repository's own. */
  readonly isRecord: boolean;
}

/** The field that a cursor is in, by the type that the record around it names. */
export function slotAt(cursor: Cursor, { types, mapping }: Pick<Settings, 'types' | 'mapping'>): Slot {
  const { root, row, keys } = cursor;
  const names = namesOf(keys, mapping);
  const said = types.get(wordOf(root, 'type', mapping) ?? '');
  const hasRows = root.has(keyOf('entries', root, mapping)) && !(said && 'entries' in said.fields);
  const inRow = hasRows && names[0] === 'entries';
  const rowType =
    (row && wordOf(row, 'type', mapping)) ??
    (said === undefined || said.type === 'register' ? wordOf(root, 'of', mapping) : said.type);
  const shape = inRow ? types.get(rowType ?? '') : hasRows ? (types.get('register') ?? registerType) : said;
  const own = fieldsOfEntry(shape, hasRows && !inRow, types);
  // The keys of a row are mapped like those of a document.
  const path = inRow ? namesOf(keys.slice(1), mapping) : names;
  const isRecord = path.length === 0 || (cursor.at === 'value' && path.length === 1);
  return { shape, isRecord, ...walk(own, cursor.at === 'key' ? [...path, undefined] : path) };
}

/** What a document or row can say: the words of its type in place of any words. */
function fieldsOfEntry(shape: RecordShape | undefined, isRegister: boolean, types: Settings['types']): Fields {
  const type = { ...entryFields.type, ...choice([...types.keys()]) };
  const status = shape ? { ...entryFields.status, ...choice(shape.states) } : entryFields.status;
  const rows: Fields = isRegister ? { of: { ...type, ...shape?.fields['of'], ...choice([...types.keys()]) } } : {};
  return { ...entryFields, type, status, ...(shape?.fields ?? baseFields), ...rows };
}

/** Down the path; the last step may be a key that is still being written. */
function walk(
  fields: Fields,
  path: readonly (string | undefined)[],
): { readonly name: string | undefined; readonly field: Field | undefined; readonly siblings: Fields } {
  let siblings = fields;
  let field: Field | undefined;
  let name: string | undefined;
  for (const [depth, step] of path.entries()) {
    if (depth > 0) {
      // Under a map the names are the author's own.
      if (field?.kind === 'map' && field.of && step !== undefined) {
        name = step;
        field = field.of;
        continue;
      }
      siblings = field?.fields ?? field?.of?.fields ?? {};
    }
    name = step;
    field = step !== undefined && Object.hasOwn(siblings, step) ? siblings[step] : undefined;
  }
  return { name, field, siblings };
}

/** What a table says in words under Holdfast's name of a field. */
export function wordOf(table: Table, name: string, mapping: FieldMapping): string | undefined {
  const word = table.get(keyOf(name, table, mapping));
  return word
    ?.replace(/\s#.*$/, '')
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2');
}

/** The key under which a repository writes a field: the one that the table has, else the first that it may have. */
export function keyOf(name: string, table: Table, mapping: FieldMapping): string {
  const keys = Object.hasOwn(mapping, name) ? (mapping[name] ?? []) : [];
  return keys.find((key) => table.has(key)) ?? keys[0] ?? name;
}

/** Holdfast's names for the keys of a record: one for all of them where a mapping has their path, else one for the first. */
function namesOf(keys: readonly string[], mapping: FieldMapping): readonly string[] {
  const mapped = (key: string): string | undefined =>
    Object.entries(mapping).find(([, written]) => written.includes(key))?.[0];
  const [first, ...others] = keys;
  if (first === undefined) return [];
  const whole = mapped(keys.join('.'));
  return whole === undefined ? [mapped(first) ?? first, ...others] : [whole];
}
