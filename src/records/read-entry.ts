import type { Interval } from '../calendar/interval.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { type FieldMapping, findField } from '../documents/field-mapping.ts';
import { parseInterval } from '../documents/values/interval.ts';
import { type Owner, parseOwners } from '../documents/values/owner.ts';
import type { Document, FieldNode } from '../model/document.ts';
import { type Fact, given, type Parsed } from '../model/fact.ts';
import { type Entry, factOf, fieldFact, type Lifecycle, readText } from './entry.ts';
import type { RecordShape } from './record-shape.ts';

/** How this repository writes its documents, and what counts when they are silent. */
export interface Reading {
  readonly mapping: FieldMapping;
  /** Reads a day in the configured time zone. */
  readonly readDate: (raw: string) => Parsed<PlainDate>;
  readonly types: ReadonlyMap<string, RecordShape>;
  /** Type (or `any`) to the interval that the configuration gives. */
  readonly defaultIntervals: ReadonlyMap<string, Interval>;
  /** Whether a type's own interval counts when neither document nor configuration gives one. */
  readonly typeIntervals: boolean;
  readonly fallbackOwners: (path: string) => readonly string[];
}

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

/** Reads the common facts of a document whose front matter could be parsed. */
export function readEntry(document: Document, reading: Reading): Entry {
  const source = { document, mapping: reading.mapping };
  const { readDate } = reading;
  const type = given(fieldFact(source, 'type', readText));
  const definition = type === undefined ? undefined : reading.types.get(type);
  const status = fieldFact(source, 'status', readText);
  return {
    document,
    path: document.path,
    type,
    definition,
    id: fieldFact(source, 'id', readText),
    title: fieldFact(source, 'title', readText),
    status,
    lifecycle: lifecycleOf(given(status)?.toLowerCase(), definition),
    owner: ownerFact(document, reading.mapping),
    fallbackOwner: codeOwners(reading.fallbackOwners(document.path)),
    reviewedOn: fieldFact(source, 'reviewed_on', readDate),
    approvedOn: fieldFact(source, 'approved_on', readDate),
    effectiveOn: fieldFact(source, 'effective_on', readDate),
    nextReview: fieldFact(source, 'next_review', (raw) => dateOrInterval(raw, readDate)),
    reviewInterval: fieldFact(source, 'review_interval', parseInterval),
    defaultInterval: defaultInterval(type, definition, reading),
    mapping: reading.mapping,
    readDate,
  };
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

/** Some repositories write `next_review: 12 months`: that can only be meant as an interval. */
function dateOrInterval(raw: string, readDate: (raw: string) => Parsed<PlainDate>): Parsed<PlainDate | Interval> {
  const date = readDate(raw);
  if (date.ok) return date;
  const interval = parseInterval(raw);
  return interval.ok ? interval : date;
}

function ownerFact(document: Document, mapping: FieldMapping): Fact<readonly Owner[]> {
  const root = document.frontMatter?.root;
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
