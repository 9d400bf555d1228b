import { findField } from '../../documents/field-mapping.ts';
import type { FieldNode, MapNode } from '../../model/document.ts';
import type { Fact } from '../../model/fact.ts';
import { type Entry, hasReached, statusWord } from '../entry.ts';
import type { Field, Fields, RequirementContext } from './field.ts';

/** A field of a record, however deep, with what the record says about it. */
export interface WalkedField {
  /** `due`, `actions.7.due`: rows by their own id when they have one, else by number from 0. */
  readonly path: string;
  readonly field: Field;
  readonly fact: Fact<unknown>;
  /** Whether the record must have it as it stands. */
  readonly isRequired: boolean;
}

/** Every field of the entry's type, absent ones included, outermost first. */
export function walkFields(entry: Entry): readonly WalkedField[] {
  const { root, definition } = entry;
  if (!root || !definition) return NONE;
  let walked = walkedFields.get(entry);
  if (!walked) {
    walked = [...walkTable(entry, definition.fields, root, '', (name) => findField(root, name, entry.mapping))];
    walkedFields.set(entry, walked);
  }
  return walked;
}

const NONE: readonly WalkedField[] = [];
const walkedFields = new WeakMap<Entry, readonly WalkedField[]>();

type NodeOf = (name: string) => { readonly key: string; readonly value: FieldNode } | undefined;

function* walkTable(
  entry: Entry,
  fields: Fields,
  table: MapNode,
  under: string,
  nodeOf: NodeOf,
): Iterable<WalkedField> {
  const context = requirementContext(entry, table, nodeOf);
  for (const [name, field] of Object.entries(fields)) {
    const found = nodeOf(name);
    const path = under === '' ? name : `${under}.${name}`;
    const isRequired = field.required?.holds(context) ?? false;
    if (!found) yield { path, field, fact: { state: 'absent' }, isRequired };
    else yield* walkNode(entry, field, found.key, found.value, path, isRequired);
  }
}

function* walkNode(
  entry: Entry,
  field: Field,
  key: string,
  node: FieldNode,
  path: string,
  isRequired: boolean,
): Iterable<WalkedField> {
  const fact = field.read(key, node, entry);
  yield { path, field, fact, isRequired };
  if (fact.state !== 'given') return;
  if (field.of && !/^none\b/i.test(fact.raw)) yield* walkItems(entry, field, field.of, key, node, path);
  if (field.fields) yield* walkRows(entry, field, key, node, path);
}

/** The values of a list or of a map. */
function* walkItems(
  entry: Entry,
  { kind }: Field,
  of: Field,
  key: string,
  node: FieldNode,
  path: string,
): Iterable<WalkedField> {
  const items =
    node.kind === 'map' && kind === 'map'
      ? node.entries.map(({ key: name, value }) => [name, value] as const)
      : (node.kind === 'list' ? node.items : [node]).map((value, index) => [String(index), value] as const);
  for (const [name, value] of items)
    yield* walkNode(entry, of, kind === 'map' ? name : key, value, `${path}.${name}`, false);
}

/** The tables of a field, each with the fields of its own. */
function* walkRows(entry: Entry, field: Field, key: string, node: FieldNode, path: string): Iterable<WalkedField> {
  const tables = node.kind === 'list' ? node.items : [node];
  for (const [index, table] of tables.entries()) {
    const here = node.kind === 'list' ? `${path}.${idOf(table) ?? index}` : path;
    if (table.kind === 'map') {
      const values = new Map(table.entries.map((one) => [one.key, one]));
      yield* walkTable(entry, field.fields ?? {}, table, here, (name) => values.get(name));
    } else {
      const { start, end } = table;
      const why = `every item of \`${key}\` is a table of fields, and this is none`;
      const fix = 'Write `- key: value`.';
      yield { path: here, field, fact: { state: 'unreadable', raw: '', why, fix, key, start, end }, isRequired: false };
    }
  }
}

function idOf(table: FieldNode): string | undefined {
  const id = table.kind === 'map' ? table.entries.find(({ key }) => key === 'id')?.value : undefined;
  return id?.kind === 'scalar' && id.raw !== '' ? id.raw : undefined;
}

/** Whether the state ends the record. A type with one state alone is never open, so nothing closes it. */
function closesWith({ definition }: Entry, status: string): boolean {
  return definition !== undefined && definition.states.length > 1 && definition.finalStates.includes(status);
}

/** What decides whether a field of a table must be there; `nodeOf` finds the fields that stand in it. */
export function requirementContext(entry: Entry, table: MapNode, nodeOf: NodeOf): RequirementContext {
  const status = statusWord(entry);
  return {
    hasReached: (state) => hasReached(entry, state),
    isIn: (states) => status !== undefined && states.includes(status),
    isFinal: status !== undefined && closesWith(entry, status),
    text: (name) => {
      const node = nodeOf(name)?.value ?? table.entries.find(({ key }) => key === name)?.value;
      return node?.kind === 'scalar' ? node.raw.trim() : node?.kind;
    },
  };
}
