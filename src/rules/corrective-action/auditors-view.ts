import type { Interval } from '../../calendar/interval.ts';
import { addInterval, type PlainDate } from '../../calendar/plain-date.ts';
import { given } from '../../model/fact.ts';
import { hasReached } from '../../records/entry.ts';
import type { RecordOf } from '../../records/record-of.ts';
import type { nonconformity } from '../../records/types/nonconformity.ts';

type Nonconformity = RecordOf<typeof nonconformity.fields>;

/**
 * Whether an auditor will read the record as it stands: it is open, or was closed within the given time. What was closed
 * long ago is history; what says no day on which it was closed is not known to be.
 */
export function willBeRead({ entry, facts }: Nonconformity, today: PlainDate, lookBack: Interval): boolean {
  const closed = given(facts.closed_on);
  return entry.lifecycle !== 'no-longer' || closed === undefined || addInterval(closed, lookBack) >= today;
}

/**
 * Whether the certification body waits for the answer, and its day is over: `external-finding-response-overdue` asks for all
 * that the answer lacks then. That is the graver gap, because the certificate hangs on it.
 */
export function isAskedByBody({ entry, facts }: Nonconformity, today: PlainDate): boolean {
  const due = given(facts.response_due);
  const isExternal = given(facts.source) === 'external-audit' && given(facts.grade) !== 'ofi';
  return (
    entry.lifecycle === 'in-force' && isExternal && !hasReached(entry, 'verified') && due !== undefined && due < today
  );
}
