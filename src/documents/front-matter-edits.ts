import type { Document, FieldNode, MapEntry, MapNode } from '../model/document.ts';
import { type Edit, lineEndOf } from './edits.ts';
import { yamlFlowScalar, yamlScalar } from './yaml-scalar.ts';

/** A row to be added to a list: field to value; what is undefined is left out. */
export type NewRow = Readonly<Record<string, string | undefined>>;

/** What a field gets: a piece of text, or a list or table as YAML on one line. */
export type NewValue = string | { readonly yaml: string };

/**
 * Gives a field of a table a value: in place of the one it has, whose comment stays; else as a new field behind `after`, or
 * at the end of the table. `table` is the front matter or a row in it.
 */
export function setField(document: Document, table: MapNode, key: string, value: NewValue, after?: string): Edit {
  const there = table.entries.find((entry) => entry.key === key);
  if (there) return setValue(document, there.value, value);
  const scalar = isFlow(document.text, table) ? yamlFlowScalar : yamlScalar;
  return newField(document, table, `${key}: ${typeof value === 'string' ? scalar(value) : value.yaml}`, after);
}

/** Puts a value in place of what stands there: a value, a list, or nothing. A comment behind it stays. */
export function setValue({ text }: Document, node: FieldNode, value: NewValue): Edit {
  const { start, end } = node;
  // Whether it stands between brackets is not known here.
  const yaml = typeof value === 'string' ? yamlFlowScalar(value) : value.yaml;
  if (start < end) return { start, end: endOf(text, node), text: yaml };
  const blanks = /[ \t]*/y;
  blanks.lastIndex = start;
  const behind = start + (blanks.exec(text)?.[0].length ?? 0);
  return { start, end: behind, text: ` ${yaml}${text[behind] === '#' ? ' ' : ''}` };
}

/** Takes a field out of a table, with its line where it has one of its own. */
export function removeField({ text }: Document, table: MapNode, key: string): Edit | undefined {
  const index = table.entries.findIndex((entry) => entry.key === key);
  const entry = table.entries[index];
  if (!entry) return undefined;
  if (isFlow(text, table)) {
    const next = table.entries[index + 1];
    const before = table.entries[index - 1];
    if (next) return { start: entry.keyStart, end: next.keyStart, text: '' };
    return { start: before ? endOf(text, before.value) : entry.keyStart, end: endOf(text, entry.value), text: '' };
  }
  const start = startOfLine(text, entry.keyStart);
  // The first field of an item shares its line with the dash.
  if (text.slice(start, entry.keyStart).trim() !== '') return undefined;
  return { start, end: behindLine(text, lastOf(text, entry)), text: '' };
}

/** Adds a row to a list of tables; the list is made where there is none. */
export function appendRow(document: Document, table: MapNode, key: string, row: NewRow): Edit {
  const write = (scalar: (text: string) => string): readonly string[] =>
    Object.entries(row).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${scalar(value)}`]));
  return appendFields(document, table, key, { block: write(yamlScalar), flow: write(yamlFlowScalar) });
}

/** The fields of a row, each with its value as YAML: on lines of their own, and between braces. */
export interface RowFields {
  readonly block: readonly string[];
  readonly flow: readonly string[];
}

/** As `appendRow`, for a row whose values are YAML already. It is written in the style of the row before it. */
export function appendFields(document: Document, table: MapNode, key: string, fields: RowFields): Edit {
  const { text } = document;
  const eol = lineEndOf(text);
  const there = table.entries.find((entry) => entry.key === key);
  const indent = isFlow(text, table) ? '' : ' '.repeat(columnOf(text, table.entries[0]?.keyStart ?? 0));
  const inline = `{ ${fields.flow.join(', ')} }`;
  const asItem = (dash: string): string =>
    fields.block.map((field, n) => `${n === 0 ? `${dash}- ` : `${dash}  `}${field}${eol}`).join('');
  if (!there && isFlow(text, table)) return newField(document, table, `${key}: [${inline}]`);
  if (!there) return newField(document, table, `${key}:${eol}${asItem(`${indent}  `)}`.trimEnd());
  const { value } = there;
  const last = value.kind === 'list' ? value.items.at(-1) : undefined;
  if (last && text[value.start] !== '[') {
    const at = behindLine(text, lastOf(text, there));
    const dash = ' '.repeat(columnOf(text, value.start));
    const item = text[last.start] === '{' ? `${dash}- ${inline}${eol}` : asItem(dash);
    return { start: at, end: at, text: `${endsLine(text, at) ? '' : eol}${item}` };
  }
  if (last) {
    const at = endOf(text, last);
    return { start: at, end: at, text: `, ${inline}` };
  }
  // Nothing, or an empty list: its line becomes the head of the new one.
  const end = endOf(text, value);
  if (isFlow(text, table)) return { start: there.keyEnd, end, text: `: [${inline}]` };
  return { start: there.keyEnd, end, text: `:${eol}${asItem(`${indent}  `)}`.trimEnd() };
}

function newField(document: Document, table: MapNode, field: string, after?: string): Edit {
  const { text } = document;
  if (isFlow(text, table)) {
    const neighbour = table.entries.find(({ key }) => key === after) ?? table.entries.at(-1);
    const at = neighbour ? endOf(text, neighbour.value) : table.start + 1;
    return { start: at, end: at, text: neighbour ? `, ${field}` : ` ${field} ` };
  }
  const eol = lineEndOf(text);
  const neighbour = table.entries.find(({ key }) => key === after) ?? table.entries.at(-1);
  if (!neighbour) {
    const at = document.frontMatter?.end ?? 0;
    return { start: at, end: at, text: `${field}${eol}` };
  }
  const at = behindLine(text, lastOf(text, neighbour));
  const indent = ' '.repeat(columnOf(text, table.entries[0]?.keyStart ?? 0));
  return { start: at, end: at, text: `${endsLine(text, at) ? '' : eol}${indent}${field}${eol}` };
}

function isFlow(text: string, { start }: MapNode): boolean {
  return text[start] === '{';
}

/** Where a value ends, with the brackets of lists and tables on one line, which their spans leave out. */
function endOf(text: string, node: FieldNode): number {
  if (node.kind === 'scalar') return node.end;
  const last = node.kind === 'list' ? node.items.at(-1) : node.entries.at(-1)?.value;
  const open = text[node.start];
  if (open !== '[' && open !== '{') return last ? endOf(text, last) : node.end;
  const from = last ? endOf(text, last) : node.start + 1;
  return text.indexOf(open === '[' ? ']' : '}', from) + 1 || node.end;
}

/** The last character of a field's value. A block of text ends with the line before the next field, so its end is a line's. */
function lastOf(text: string, { keyEnd, value }: MapEntry): number {
  const end = Math.max(endOf(text, value), keyEnd);
  return text[end - 1] === '\n' ? end - 1 : end;
}

function startOfLine(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function columnOf(text: string, offset: number): number {
  const start = startOfLine(text, offset);
  return offset - start - (text.charCodeAt(start) === 0xfeff ? 1 : 0);
}

function behindLine(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline === -1 ? text.length : newline + 1;
}

function endsLine(text: string, offset: number): boolean {
  return offset === 0 || text[offset - 1] === '\n';
}
