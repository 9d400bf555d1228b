import { type Table, tablesOf } from '../documents/body.ts';
import type { Cell } from '../documents/body-block.ts';
import { csvTable, isCsv } from '../documents/csv.ts';
import { writtenValue } from '../documents/readers/written-value.ts';
import { plainLabel } from '../documents/vocabulary.ts';
import type { Document, ListNode, MapEntry, MapNode, ScalarNode } from '../model/document.ts';
import { ENTRY_FIELDS } from './common-fields.ts';
import type { Field, Fields } from './fields/field.ts';
import type { RecordShape } from './record-shape.ts';

/** What the columns of a table mean. */
export interface Columns {
  /** The fields that a row may have. */
  readonly fields: Fields;
  /** Further names of a field's column, in lower case. */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
  /** Names of columns in the words of the repository, in lower case, to their fields. */
  readonly own: ReadonlyMap<string, string>;
  /** Fields of which one at least must have a column: without it no row has a name. */
  readonly names: readonly string[];
}

/** Columns that a table must have before it is taken for a register: one alone is found in any table. */
const KNOWN_COLUMNS_MIN = 2;

/** The columns of a register of some type. */
export function columnsOf(type: RecordShape, own: ReadonlyMap<string, string> = new Map()): Columns {
  return { fields: type.fields, synonyms: type.columns ?? {}, own, names: ['id', 'title'] };
}

type AnyTable = Pick<Table, 'headCells' | 'rows'>;

/** The tables of a document: of a CSV file the one that it is. */
export function anyTablesOf(document: Document): readonly AnyTable[] {
  return isCsv(document.path) ? [csvTable(document.text)] : tablesOf(document);
}

/** The rows of the first table that looks like a register of the type; `undefined` where there is none. */
export function tableRows(document: Document, columns: Columns): ListNode | undefined {
  for (const { headCells, rows } of anyTablesOf(document)) {
    const fields = headCells.map((cell) => fieldOf(cell.text, columns));
    const known = new Set(fields.flatMap((field) => field ?? []));
    if (known.size < KNOWN_COLUMNS_MIN || !columns.names.some((name) => known.has(name))) continue;
    const items = rows.map((cells) => rowOf(document.text, cells, headCells, fields, columns));
    return { kind: 'list', items, start: headCells[0]?.start ?? 0, end: items.at(-1)?.end ?? 0 };
  }
  return undefined;
}

/** The field that a column holds, by its head. */
export function fieldOf(header: string, { fields, synonyms, own }: Columns): string | undefined {
  const label = plainLabel(header);
  const mapped = own.get(label);
  if (mapped !== undefined || label === '') return mapped;
  const name = label.replaceAll(/[\s-]+/g, '_');
  if (Object.hasOwn(fields, name) || ENTRY_FIELDS.includes(name)) return name;
  return Object.entries({ ...COMMON, ...synonyms }).find(([, words]) => words.includes(label))?.[0];
}

/** Names of columns that mean the same in every register. */
const COMMON: Readonly<Record<string, readonly string[]>> = {
  id: ['id', 'no', 'nr', 'number', 'ref', 'reference', '#'],
  title: ['title', 'name'],
  status: ['status', 'state'],
  owner: ['owner', 'responsible'],
};

/** One entry for each column that has a meaning and a cell with something in it; the first of two columns counts. */
function rowOf(
  text: string,
  cells: readonly Cell[],
  headCells: readonly Cell[],
  fields: readonly (string | undefined)[],
  columns: Columns,
): MapNode {
  const entries: MapEntry[] = [];
  for (const [index, cell] of cells.entries()) {
    const key = fields[index];
    const head = headCells[index];
    if (key === undefined || !head || cell.text === '' || entries.some((entry) => entry.key === key)) continue;
    const value = canonical(cellValue(text, cell), columns.fields[key]);
    entries.push({ key, label: head.text, keyStart: cell.start, keyEnd: cell.start, value });
  }
  return { kind: 'map', entries, start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0 };
}

function cellValue(text: string, cell: Cell): ScalarNode {
  const written = text.slice(cell.start, cell.end);
  // Of a CSV field with a doubled quote in it, the text is not what stands between its ends.
  if (written.includes('""')) return { kind: 'scalar', raw: cell.text, quoted: false, written: true, ...placeOf(cell) };
  return writtenValue(written, cell.start);
}

function placeOf({ start, end }: Cell): { readonly start: number; readonly end: number } {
  return { start, end };
}

const YES = /^(?:true|yes|y|x|✓|✔|✅|ja|sim)$/i;
const NO = /^(?:false|no|n|✗|✘|❌|nein|não|nao)$/i;

/** `Yes` where the field is true or false, as every rule that looks at the words of a field expects it. */
function canonical(node: ScalarNode, field: Field | undefined): ScalarNode {
  if (field?.kind === 'yes-no') {
    const raw = YES.test(node.raw) ? 'true' : NO.test(node.raw) ? 'false' : node.raw;
    return { ...node, raw };
  }
  if (field?.kind !== 'choice') return node;
  return { ...node, raw: node.raw.toLowerCase().replaceAll(/[\s_]+/g, '-') };
}
