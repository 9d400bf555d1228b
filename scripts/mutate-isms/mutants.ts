import { sectionsOf } from '../../src/documents/body.ts';
import { parseDocument } from '../../src/documents/parse-document.ts';
import type { Document, FieldNode, ListNode, MapNode } from '../../src/model/document.ts';
import { ENTRY_DATES } from '../../src/records/common-fields.ts';
import type { Entry } from '../../src/records/entry.ts';
import type { Field, Fields } from '../../src/records/fields/field.ts';
import { type FieldSort, type MutationKind, wrongValues } from './wrong-values.ts';

/** One thing that is wrong with one document of the clean ISMS. */
export interface Mutant {
  readonly path: string;
  /** Of the document, or of the row of a register in which it stands; `risk (over)` of what is closed or replaced. */
  readonly type: string;
  /** Where in the front matter, without numbers and ids: `audits[].findings[]`; `body` for a section of the body. */
  readonly field: string;
  readonly kind: MutationKind;
  /** The value, or the heading of the section, that was there. */
  readonly was: string;
  /** The whole file with the mutation. */
  readonly text: () => string;
}

/** Every mutant of one document. `entries` are what it holds: itself, and its rows when it is a register. */
export function* mutantsOf(document: Document, entries: readonly Entry[]): Iterable<Mutant> {
  const root = document.frontMatter?.root;
  const head = entries.find((entry) => !entry.register);
  if (!root || !head) return;
  const rows = new Map(
    entries.flatMap((entry) => (entry.register && entry.root ? [[entry.root, entry] as const] : [])),
  );
  for (const found of inTable(root, [], { ...place(head), rows })) {
    const { change, steps, ...about } = found;
    yield { path: document.path, ...about, text: () => withFrontMatter(document, edited(root, steps, change)) };
  }
  for (const { heading, start, end } of sectionsOf(document)) {
    const text = (): string => document.text.slice(0, start) + document.text.slice(end);
    yield { path: document.path, type: typeOf(head), field: 'body', kind: 'section deleted', was: heading, text };
  }
}

/** The document as a mutant has it. */
export function mutatedDocument({ path, text }: Mutant): Document {
  return parseDocument(path, new TextEncoder().encode(text()));
}

type Steps = readonly number[];

interface Found extends Omit<Mutant, 'path' | 'text'> {
  readonly steps: Steps;
  /** What stands there instead; `undefined` for nothing. */
  readonly change: (node: FieldNode) => FieldNode | undefined;
}

/** Where a walk through the values is. */
interface Place {
  readonly type: string;
  readonly fields: Fields;
  /** Put before the names of fields. */
  readonly under: string;
  /** The rows of a register, which have a type of their own. */
  readonly rows: ReadonlyMap<MapNode, Entry>;
}

const NO_ROWS: Place['rows'] = new Map();

function place(entry: Entry): Place {
  return { type: typeOf(entry), fields: entry.definition?.fields ?? {}, under: '', rows: NO_ROWS };
}

function typeOf({ type = 'no type', lifecycle }: Entry): string {
  return lifecycle === 'no-longer' ? `${type} (over)` : type;
}

/** Fields that every entry has. */
const SORTS: Readonly<Record<string, FieldSort>> = {
  id: 'id',
  type: 'choice',
  status: 'choice',
  title: 'text',
  owner: 'owner',
  review_interval: 'interval',
  ...Object.fromEntries(ENTRY_DATES.map((name) => [name, 'date' as const])),
};

function* inTable(table: MapNode, steps: Steps, here: Place): Iterable<Found> {
  for (const [index, { key, value }] of table.entries.entries()) {
    const field = `${here.under}${key}`;
    const at = [...steps, index];
    yield deleted(value, at, here, field);
    yield* inValue(value, at, here, field, here.fields[key]);
  }
}

function* inValue(node: FieldNode, steps: Steps, here: Place, name: string, field: Field | undefined): Iterable<Found> {
  if (node.kind === 'list') return yield* inList(node, steps, here, name, field);
  if (node.kind === 'map') return yield* inMap(node, steps, here, name, field);
  for (const { kind, raw, quoted = node.quoted } of wrongValues(sortOf(name, here, field), node.raw)) {
    yield { type: here.type, field: name, kind, was: node.raw, steps, change: () => ({ ...node, raw, quoted }) };
  }
}

function sortOf(name: string, { under }: Place, field: Field | undefined): FieldSort {
  const common = under === '' ? SORTS[name.replace(/\[\]$/, '')] : undefined;
  return common ?? field?.of?.kind ?? field?.kind ?? 'text';
}

function* inList(node: ListNode, steps: Steps, here: Place, name: string, field: Field | undefined): Iterable<Found> {
  const within = { ...here, fields: field?.fields ?? {}, under: `${name}[].` };
  for (const [index, item] of node.items.entries()) {
    const at = [...steps, index];
    yield deleted(item, at, here, `${name}[]`);
    const row = item.kind === 'map' ? here.rows.get(item) : undefined;
    if (item.kind === 'map') yield* inTable(item, at, row ? place(row) : within);
    else yield* inValue(item, at, here, `${name}[]`, field?.of ?? field);
  }
}

/** A table of fields, or of values under keys that people choose: these are no part of the field's path. */
function* inMap(node: MapNode, steps: Steps, here: Place, name: string, field: Field | undefined): Iterable<Found> {
  if (field?.kind !== 'map' || !field.of) {
    yield* inTable(node, steps, { ...here, fields: field?.fields ?? {}, under: `${name}.` });
    return;
  }
  for (const [index, { value }] of node.entries.entries()) {
    const at = [...steps, index];
    yield deleted(value, at, here, `${name}.*`);
    yield* inValue(value, at, { ...here, under: `${name}.` }, `${name}.*`, field.of);
  }
}

function deleted(node: FieldNode, steps: Steps, { type }: Place, field: string): Found {
  return {
    type,
    field,
    kind: 'deleted',
    was: node.kind === 'scalar' ? node.raw : node.kind,
    steps,
    change: () => undefined,
  };
}

/** The tree with the node changed to which the steps lead. */
function edited(root: MapNode, steps: Steps, change: Found['change']): MapNode {
  return editedNode(root, steps, change) as MapNode;
}

function editedNode(node: FieldNode, [step, ...others]: Steps, change: Found['change']): FieldNode | undefined {
  if (step === undefined) return change(node);
  if (node.kind === 'list') {
    const item = editedNode(node.items[step] as FieldNode, others, change);
    return { ...node, items: node.items.toSpliced(step, 1, ...(item ? [item] : [])) };
  }
  if (node.kind !== 'map') throw new Error('a step leads through a scalar');
  const entry = node.entries[step] as MapNode['entries'][number];
  const value = editedNode(entry.value, others, change);
  return { ...node, entries: node.entries.toSpliced(step, 1, ...(value ? [{ ...entry, value }] : [])) };
}

function withFrontMatter(document: Document, root: MapNode): string {
  return `---\n${yamlOf(root, '')}---\n${document.text.slice(document.bodyStart)}`;
}

/** Block style throughout: a plain scalar of a flow collection is one there too, though not the other way about. */
function yamlOf(node: FieldNode, indent: string): string {
  if (node.kind === 'scalar') return `${indent}${scalarOf(node)}\n`;
  if (node.kind === 'list') return node.items.map((item) => `${indent}-${behindKey(item, indent)}`).join('');
  return node.entries.map(({ key, value }) => `${indent}${JSON.stringify(key)}:${behindKey(value, indent)}`).join('');
}

function behindKey(node: FieldNode, indent: string): string {
  if (node.kind === 'scalar') return ` ${scalarOf(node)}\n`;
  const isEmpty = node.kind === 'list' ? node.items.length === 0 : node.entries.length === 0;
  if (isEmpty) return node.kind === 'list' ? ' []\n' : ' {}\n';
  return `\n${yamlOf(node, `${indent}  `)}`;
}

function scalarOf({ raw, quoted }: { readonly raw: string; readonly quoted: boolean }): string {
  return quoted ? JSON.stringify(raw) : raw;
}
