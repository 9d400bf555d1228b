import type { FieldNode, MapNode } from '../../model/document.ts';
import { nodeWords } from './node-words.ts';

/** One thing that the front matter says. */
export interface SheetFact {
  readonly key: string;
  readonly value: string;
}

/** A list of tables in the front matter: the actions of a review, the rows of a register. */
export interface SheetTable {
  readonly key: string;
  readonly columns: readonly string[];
  /** One cell for each column; empty where the row does not say. */
  readonly rows: readonly (readonly string[])[];
}

/** The front matter of a document for people: single facts, and tables. Nothing that it says is left out. */
export interface RecordSheet {
  readonly facts: readonly SheetFact[];
  readonly tables: readonly SheetTable[];
}

export function recordSheet(root: MapNode | undefined): RecordSheet {
  const facts: SheetFact[] = [];
  const tables: SheetTable[] = [];
  for (const { key, label, value } of root?.entries ?? []) {
    const table = tableOf(label ?? key, value);
    if (table) tables.push(table);
    else facts.push({ key: label ?? key, value: nodeWords(value) });
  }
  return { facts, tables };
}

function tableOf(key: string, node: FieldNode): SheetTable | undefined {
  const maps =
    node.kind === 'list'
      ? node.items
      : node.kind === 'map' && node.entries.length > 3
        ? node.entries.map(({ value }) => value)
        : [];
  const isTable = maps.length > 0 && maps.every((item): item is MapNode => item.kind === 'map');
  if (!isTable) return undefined;
  const rows = maps as readonly MapNode[];
  const names = node.kind === 'map' ? node.entries.map((entry) => entry.key) : undefined;
  const columns = [...new Set(rows.flatMap(({ entries }) => entries.map((entry) => entry.label ?? entry.key)))];
  const cells = (row: MapNode): string[] => {
    const values = new Map(row.entries.map((entry) => [entry.label ?? entry.key, nodeWords(entry.value)]));
    return columns.map((column) => values.get(column) ?? '');
  };
  if (!names) return { key, columns, rows: rows.map(cells) };
  return { key, columns: [key, ...columns], rows: rows.map((row, index) => [names[index] ?? '', ...cells(row)]) };
}
