import { interval } from '../calendar/interval.ts';
import { addInterval, type PlainDate } from '../calendar/plain-date.ts';
import { findField } from '../documents/field-mapping.ts';
import { given } from '../model/fact.ts';
import { type Entry, fieldFact } from './entry.ts';
import type { Inventory } from './inventory.ts';

/**
 * Whether the management system has begun: a document of it is in force, or was. While all that there is are drafts, it is
 * being written, and what is written there is a proposal: it binds nobody, and what is not there yet is not missing.
 *
 * A folder without documents, such as one of records alone, is taken to be part of a system that has begun.
 */
export function isFounded(entries: readonly Entry[]): boolean {
  const documents = documentsOf(entries);
  return documents.length === 0 || documents.some(({ lifecycle }) => lifecycle !== 'not-yet');
}

const YEAR = interval({ months: 12 });

/** Fields with a day on which the management system was at work already. */
const AT_WORK = [
  ...['approved_on', 'effective_on', 'reviewed_on', 'recorded_on', 'performed_on', 'detected_on'],
  ...['meeting_date', 'audit_to', 'cycle_start', 'initial_certification', 'issue_date'],
] as const;

/**
 * Whether it is less than a year since the management system began, as far as its documents and records say: what is done once
 * a year need not have been done before that is over.
 */
export function isInFirstYear({ entries, today }: Pick<Inventory, 'entries' | 'today'>): boolean {
  let first: PlainDate | undefined;
  for (const entry of entries) {
    if (entry.lifecycle === 'not-yet' || entry.type === 'person') continue;
    for (const day of daysAtWork(entry)) if (first === undefined || day < first) first = day;
  }
  return first !== undefined && today < addInterval(first, YEAR);
}

function daysAtWork(entry: Entry): readonly PlainDate[] {
  const { root, mapping, readDate } = entry;
  const log = root && findField(root, 'reviews', mapping)?.value;
  const rows = log?.kind === 'list' ? log.items : [];
  return [
    ...AT_WORK.map((name) => fieldFact(entry, name, readDate)),
    ...rows.map((row) => fieldFact({ root: row.kind === 'map' ? row : undefined, mapping: {} }, 'on', readDate)),
  ].flatMap((fact) => given(fact) ?? []);
}

function documentsOf(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(
    ({ register, definition }) =>
      register === undefined && (definition === undefined || definition.kind === 'document'),
  );
}

/** What happened must be dealt with whether the management system has begun or not. */
export function isOwedBeforeFounding({ type }: Entry): boolean {
  return type !== undefined && HAPPENED.has(type);
}

const HAPPENED = new Set(['nonconformity', 'corrective-action', 'incident']);
