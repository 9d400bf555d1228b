import type { Interval } from '../calendar/interval.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { type FieldMapping, findField } from '../documents/field-mapping.ts';
import { type Owner, parseOwners } from '../documents/values/owner.ts';
import type { Document, FieldNode, ListNode, MapNode } from '../model/document.ts';
import { type Fact, given, type Parsed } from '../model/fact.ts';
import { type Entry, factOf, fieldFact, type Lifecycle, readText } from './entry.ts';
import { readDateOrInterval } from './fields/scalars.ts';
import type { RecordShape } from './record-shape.ts';
import { columnsOf, tableRows } from './register-rows.ts';

/** How this repository writes its documents, and what counts when they are silent. */
export interface Reading {
  /** A file to a document, its metadata read in the ways in which the repository writes it. */
  readonly parse: (path: string, bytes: Uint8Array) => Document;
  /** Whether a document may have its metadata in a YAML file beside it. */
  readonly sidecars: boolean;
  readonly mapping: FieldMapping;
  /** Reads a day in the configured time zone. */
  readonly readDate: (raw: string) => Parsed<PlainDate>;
  readonly types: ReadonlyMap<string, RecordShape>;
  /** Registers that the configuration names, by path. */
  readonly registers: ReadonlyMap<string, RegisterSpec>;
  /** Reads how often a document is reviewed. */
  readonly readInterval: (raw: string) => Parsed<Interval>;
  /** The state that a word means, in the languages of the repository. */
  readonly stateMeant: (word: string) => string;
  /** Type (or `any`) to the interval that the configuration gives. */
  readonly defaultIntervals: ReadonlyMap<string, Interval>;
  /** Whether a type's own interval counts when neither document nor configuration gives one. */
  readonly typeIntervals: boolean;
  readonly fallbackOwners: (path: string) => readonly string[];
}

/** What the configuration says about a register that cannot say it itself. */
export interface RegisterSpec {
  /** Fields of the register: `of`, its owner, its review. */
  readonly head: MapNode;
  /** Names of columns, in lower case, to the fields that they hold. */
  readonly columns: ReadonlyMap<string, string>;
}

/** The type of a document whose front matter has `entries:`. */
const REGISTER = 'register';

/** States of documents without a known type, as people write them. */
const NOT_YET = new Set(['draft', 'in-review', 'in review', 'proposed', 'planned', 'wip', 'pending']);
const NO_LONGER = new Set([
  'superseded',
  'withdrawn',
  'retired',
  'archived',
  'deprecated',
  'obsolete',
  'rejected',
  'cancelled',
  'closed',
  'repealed',
  'expired',
]);

/** The entries of a document: itself, and the rows when it is a register. */
export function readEntries(document: Document, reading: Reading): readonly Entry[] {
  const root = withTables(document, reading);
  const rows = root && registerRows(root, reading);
  if (!root || !rows) return [readEntry({ document, root, register: undefined, name: document.path }, reading)];
  const head = readEntry({ document, root, register: undefined, name: document.path, isRegister: true }, reading);
  const inner = rows.items.flatMap((row, index) =>
    row.kind === 'map'
      ? [readEntry({ document, root: row, register: head, name: `${document.path}#${titleOf(row) ?? index}` }, reading)]
      : [],
  );
  return [head, ...inner];
}

/**
 * The front matter, with what a table in the body says in its place: the rows of a register, or those of a statement of
 * applicability. What the configuration says about a register of its own stands below what the register says itself.
 */
function withTables(document: Document, reading: Reading): MapNode | undefined {
  const register = reading.registers.get(document.path);
  const given = document.frontMatter?.root ?? (register && { kind: 'map', entries: [], start: 0, end: 0 });
  if (!given) return undefined;
  const root = register ? withHead(given, register.head) : given;
  if (findField(root, 'entries', reading.mapping)) return root;
  const typeOf = (name: string): RecordShape | undefined => {
    const word = findField(root, name, reading.mapping)?.value;
    return word?.kind === 'scalar' ? reading.types.get(word.raw.trim()) : undefined;
  };
  const own = typeOf('type');
  const of = typeOf('of');
  const columns =
    own && 'entries' in own.fields
      ? {
          fields: own.fields['entries']?.fields ?? {},
          synonyms: own.columns ?? {},
          own: register?.columns,
          names: ['control'],
        }
      : of && columnsOf(of, register?.columns);
  const rows = columns && tableRows(document, { ...columns, own: columns.own ?? new Map() });
  if (!rows) return root;
  const entry = { key: 'entries', keyStart: rows.start, keyEnd: rows.start, value: rows };
  return { ...root, entries: [...root.entries, entry] };
}

function withHead(root: MapNode, head: MapNode): MapNode {
  const taken = new Set(root.entries.map(({ key }) => key));
  return { ...root, entries: [...root.entries, ...head.entries.filter(({ key }) => !taken.has(key))] };
}

/** The rows of a register: the tables under `entries:`, unless the document's own type has a field of that name. */
function registerRows(root: MapNode, reading: Reading): ListNode | undefined {
  const rows = findField(root, 'entries', reading.mapping)?.value;
  if (rows?.kind !== 'list' || !rows.items.some((item) => item.kind === 'map')) return undefined;
  const type = findField(root, 'type', reading.mapping)?.value;
  const definition = type?.kind === 'scalar' ? reading.types.get(type.raw.trim()) : undefined;
  return definition && 'entries' in definition.fields ? undefined : rows;
}

function titleOf(row: MapNode): string | undefined {
  const title = row.entries.find(({ key }) => key === 'title')?.value;
  return title?.kind === 'scalar' ? title.raw : undefined;
}

interface Source {
  readonly document: Document;
  readonly root: MapNode | undefined;
  readonly register: Entry | undefined;
  readonly name: string;
  readonly isRegister?: boolean;
}

/** Reads the common facts of one entry. A row takes what it does not say from its register. */
function readEntry({ document, root, register, name, isRegister = false }: Source, reading: Reading): Entry {
  const source = { root, mapping: reading.mapping };
  const { readDate } = reading;
  const type = isRegister ? REGISTER : (given(fieldFact(source, 'type', readText)) ?? rowTypeOf(register));
  const definition = type === undefined ? undefined : reading.types.get(type);
  const own = <T>(field: string, read: (raw: string) => Parsed<T>): Fact<T> => fieldFact(source, field, read);
  const status = own('status', (raw) => ({ ok: true, value: reading.stateMeant(raw.trim()) }));
  return {
    document,
    path: document.path,
    root,
    register,
    name,
    type,
    definition,
    id: own('id', readText),
    title: own('title', readText),
    status,
    // The rows of a draft are drafts.
    lifecycle:
      register && register.lifecycle !== 'in-force'
        ? register.lifecycle
        : lifecycleOf(given(status)?.toLowerCase(), definition),
    owner: orElse(ownerFact(root, reading.mapping), register?.owner),
    fallbackOwner: codeOwners(reading.fallbackOwners(document.path)),
    reviewedOn: orElse(own('reviewed_on', readDate), register?.reviewedOn),
    approvedOn: own('approved_on', readDate),
    effectiveOn: own('effective_on', readDate),
    nextReview: own('next_review', (raw) => readDateOrInterval(raw, { readDate })),
    reviewInterval: orElse(own('review_interval', reading.readInterval), register?.reviewInterval),
    defaultInterval: defaultInterval(type, definition, reading),
    mapping: reading.mapping,
    readDate,
  };
}

/** A register of risks says so in its head: `type: risk`, or `type: register` with `of: risk`. */
function rowTypeOf(register: Entry | undefined): string | undefined {
  if (!register) return undefined;
  const own = given(fieldFact(register, 'type', readText));
  return own === REGISTER || own === undefined ? given(fieldFact(register, 'of', readText)) : own;
}

function orElse<T>(own: Fact<T>, inherited: Fact<T> | undefined): Fact<T> {
  return own.state === 'absent' && inherited ? inherited : own;
}

function lifecycleOf(status: string | undefined, definition: RecordShape | undefined): Lifecycle {
  if (status === undefined) return 'in-force';
  if (definition?.states.includes(status)) {
    if (definition.inForceStates.includes(status)) return 'in-force';
    return definition.finalStates.includes(status) ? 'no-longer' : 'not-yet';
  }
  if (NOT_YET.has(status)) return 'not-yet';
  return NO_LONGER.has(status) ? 'no-longer' : 'in-force';
}

function ownerFact(root: MapNode | undefined, mapping: FieldMapping): Fact<readonly Owner[]> {
  const field = root && findField(root, 'owner', mapping);
  if (!field) return { state: 'absent' };
  const { key, value } = field;
  if (value.kind !== 'list' || value.items.length === 0) return factOf(key, value, parseOwners);
  return joinOwners(
    key,
    value,
    value.items.map((item) => factOf(key, item, parseOwners)),
  );
}

/** A list of owners is as good as its worst item: a placeholder or an unreadable name among them is what gets reported. */
function joinOwners(key: string, list: FieldNode, facts: readonly Fact<readonly Owner[]>[]): Fact<readonly Owner[]> {
  const bad = facts.find((fact) => fact.state !== 'given');
  if (bad) return bad;
  const value = facts.flatMap((fact) => given(fact) ?? []);
  return {
    state: 'given',
    raw: value.map((owner) => owner.text).join(', '),
    key,
    value,
    start: list.start,
    end: list.end,
  };
}

function codeOwners(words: readonly string[]): readonly Owner[] | undefined {
  const owners = words.flatMap((word) => {
    const parsed = parseOwners(word);
    return parsed.ok ? parsed.value : [];
  });
  return owners.length > 0 ? owners : undefined;
}

function defaultInterval(
  type: string | undefined,
  definition: RecordShape | undefined,
  reading: Reading,
): Entry['defaultInterval'] {
  if (definition?.kind === 'record') return undefined;
  const configured = reading.defaultIntervals.get(type ?? 'any') ?? reading.defaultIntervals.get('any');
  if (configured) return { value: configured, from: 'default in holdfast.yml' };
  const own = reading.typeIntervals ? definition?.reviewInterval : undefined;
  return own && { value: own, from: `default for type ${type}` };
}
