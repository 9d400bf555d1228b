import type { Interval } from '../../calendar/interval.ts';
import { times } from '../../calendar/interval.ts';
import { addInterval, daysBetween, type PlainDate } from '../../calendar/plain-date.ts';
import { given } from '../../model/fact.ts';
import type { Span } from '../../model/position.ts';
import { type Entry, statusWord } from '../../records/entry.ts';
import type { Listed } from '../../records/fields/field.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { derivationOf } from '../../records/obligation.ts';
import { type Change, change, followUp } from '../../records/types/change.ts';
import type { Draft } from '../define-rule.ts';

/** A change that was carried out, and by now should be followed up. */
export interface FollowedUp {
  readonly record: Change;
  readonly implemented: PlainDate;
  /** What a finding says about the day: its due date, how late it is and why. */
  readonly lateness: Pick<Draft, 'due' | 'daysOverdue' | 'derivation' | 'note'>;
}

/**
 * Changes whose day for the follow-up has passed. Closed ones count too: what they touch is looked at again or it is not,
 * whatever the record says.
 */
export function* changesPastFollowUp(isms: Isms): Iterable<FollowedUp> {
  for (const record of recordsOf(isms, change)) {
    const implemented = given(record.facts.implemented_on);
    const [duty] = followUp(record);
    // One that was carried out on a day to come is told by `date-in-future`.
    if (implemented === undefined || implemented > isms.today) continue;
    if (duty?.due === undefined || duty.due >= isms.today) continue;
    if (statusWord(record.entry) === 'rejected') continue;
    const { due } = duty;
    const derivation = derivationOf(duty);
    const lateness = { due, daysOverdue: daysBetween(due, isms.today), derivation, note: `follow-up due ${due}` };
    yield { record, implemented, lateness };
  }
}

/** The latest day on which an entry was reviewed, approved or put into force; `undefined` when nobody can tell. */
export function lastConfirmed({ reviewedOn, approvedOn, effectiveOn }: Entry, today: PlainDate): PlainDate | undefined {
  const facts = [reviewedOn, approvedOn, effectiveOn];
  if (facts.some(({ state }) => state === 'unreadable')) return undefined;
  return facts
    .flatMap((fact) => given(fact) ?? [])
    .filter((day) => day <= today)
    .sort()
    .at(-1);
}

/** Whether an entry was looked at for a change: since then, or in the time of its planning if it names the change. */
export function isConfirmedFor(
  entry: Entry,
  on: PlainDate,
  { record, implemented }: FollowedUp,
  ahead: Interval,
): boolean {
  if (on >= implemented) return true;
  const id = given(record.entry.id);
  return id !== undefined && on >= addInterval(implemented, times(ahead, -1)) && isNamedIn(id, entry);
}

function isNamedIn(id: string, { document }: Entry): boolean {
  const escaped = id.replace(/[^\w]/g, '\\$&');
  return new RegExp(`(?<![\\w-])${escaped}(?![\\w-])`).test(document.text);
}

/** The ids that a change names in a part of its impact, with their places. */
export function touchedBy({ facts }: Change, part: 'risks' | 'documents'): readonly Listed<string>[] {
  const impact = given(facts.impact)?.facts;
  return (impact && given(impact[part])) ?? [];
}

/** Kinds of change that move a border of the ISMS or a requirement on it (4.3). */
const MOVES_BORDERS: readonly string[] = ['site', 'merger', 'legal', 'scope'];

/** What says that the change touches the scope. */
export function touchesScope({ facts }: Change): Span | undefined {
  const { kind, significant } = facts;
  const scope = given(facts.impact)?.facts.scope;
  if (scope?.state === 'given' && scope.value) return scope;
  const isRuledOut = scope?.state === 'given' && given(significant) === false;
  return kind.state === 'given' && MOVES_BORDERS.includes(kind.value) && !isRuledOut ? kind : undefined;
}
