import type { Interval } from '../calendar/interval.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { type FieldMapping, findField } from '../documents/field-mapping.ts';
import type { Owner } from '../documents/values/owner.ts';
import { isPlaceholder } from '../documents/values/placeholder.ts';
import type { Document, FieldNode, MapNode } from '../model/document.ts';
import { type Fact, given, type Parsed } from '../model/fact.ts';
import type { RecordShape } from './record-shape.ts';

/**
 * Whether a document's duties count: `not-yet` for drafts, `no-longer` for what was replaced, withdrawn or closed. Only
 * a document in force can be overdue.
 */
export type Lifecycle = 'in-force' | 'not-yet' | 'no-longer';

/** One document, or one row of a register, that the rules speak about, with its common facts read. */
export interface Entry {
  readonly document: Document;
  readonly path: string;
  /** The front matter, or the row's own part of it. */
  readonly root: MapNode | undefined;
  /** The register in which the entry is a row. Its owner, review dates and type count for rows that have none. */
  readonly register: Entry | undefined;
  /** What names the entry when it has no id: its path, and for a row its title or number as well. */
  readonly name: string;
  readonly type: string | undefined;
  readonly definition: RecordShape | undefined;
  readonly id: Fact<string>;
  readonly title: Fact<string>;
  readonly status: Fact<string>;
  readonly lifecycle: Lifecycle;
  readonly owner: Fact<readonly Owner[]>;
  /** Owners that CODEOWNERS names when the front matter names none and the configuration allows it. */
  readonly fallbackOwner: readonly Owner[] | undefined;
  readonly reviewedOn: Fact<PlainDate>;
  readonly approvedOn: Fact<PlainDate>;
  readonly effectiveOn: Fact<PlainDate>;
  readonly nextReview: Fact<PlainDate | Interval>;
  readonly reviewInterval: Fact<Interval>;
  /** The interval that the configuration or the type gives when the document gives none. */
  readonly defaultInterval: { readonly value: Interval; readonly from: string } | undefined;
  readonly mapping: FieldMapping;
  /** Reads a day in the configured time zone. */
  readonly readDate: (raw: string) => Parsed<PlainDate>;
}

/** One object for all: most documents leave most fields out. */
const ABSENT = { state: 'absent' } as const;

/** A field as one fact: absent, placeholder, unreadable or given. A list or map where one value is expected is unreadable. */
export function fieldFact<T>(
  { root, mapping }: Pick<Entry, 'root' | 'mapping'>,
  name: string,
  read: (raw: string) => Parsed<T>,
): Fact<T> {
  const field = root && findField(root, name, mapping);
  return field ? factOf(field.key, field.value, read) : ABSENT;
}

export function factOf<T>(key: string, node: FieldNode, read: (raw: string) => Parsed<T>): Fact<T> {
  const { start, end } = node;
  if (node.kind !== 'scalar') {
    if (node.kind === 'list' && node.items.length === 0) return { state: 'placeholder', raw: '[]', key, start, end };
    const shape = node.kind === 'list' ? 'a list' : 'a table of its own';
    const why = `\`${key}\` is ${shape} where one value is expected`;
    return { state: 'unreadable', raw: shape, why, fix: 'Write one value.', key, start, end };
  }
  const { raw } = node;
  if (isPlaceholder(raw)) return { state: 'placeholder', raw, key, start, end };
  const parsed = read(raw);
  return parsed.ok
    ? { state: 'given', raw, value: parsed.value, key, start, end }
    : { state: 'unreadable', raw, why: parsed.why, fix: parsed.fix, key, start, end };
}

/** Any text, as it stands. */
export function readText(raw: string): Parsed<string> {
  return { ok: true, value: raw.trim() };
}

/** The owners who answer for the entry, from the front matter or else from CODEOWNERS; empty when nobody does. */
export function ownersOf(entry: Entry): readonly Owner[] {
  return given(entry.owner) ?? entry.fallbackOwner ?? [];
}

/** The status in lower case, as the states of a type are written. */
export function statusWord(entry: Pick<Entry, 'status'>): string | undefined {
  return given(entry.status)?.toLowerCase();
}

/** Whether the record's status is the given state of its type or a later one. A record that was broken off reaches none. */
export function hasReached(entry: Pick<Entry, 'status' | 'definition'>, state: string): boolean {
  const { states = [], brokenOffStates = [] } = entry.definition ?? {};
  const word = statusWord(entry) ?? '';
  const now = states.indexOf(word);
  return now !== -1 && !brokenOffStates.includes(word) && now >= states.indexOf(state);
}

/** Whether nothing more is to be done about the record: closed, ended, or recorded once and for all. */
export function isFinal(entry: Pick<Entry, 'status' | 'definition'>): boolean {
  return entry.definition?.finalStates.includes(statusWord(entry) ?? '') ?? false;
}

/** What a person calls the entry: its id, else its title, else its path. */
export function nameOf(entry: Entry): string {
  return given(entry.id) ?? given(entry.title) ?? entry.path;
}
