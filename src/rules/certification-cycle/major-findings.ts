import type { PlainDate } from '../../calendar/plain-date.ts';
import { given } from '../../model/fact.ts';
import { hasReached } from '../../records/entry.ts';
import { recordById, recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import type { ExternalAudit } from '../../records/types/certification.ts';
import { correctiveAction } from '../../records/types/corrective-action.ts';
import { nonconformity } from '../../records/types/nonconformity.ts';

/** When a major finding was closed, or is to be. */
export interface Closing {
  readonly id: string;
  readonly on: PlainDate;
  readonly isDone: boolean;
}

/** Of the major findings of an audit, the one that is closed last: an open one is not before its last action is due. */
export function lastClosing(isms: Isms, audit: ExternalAudit): Closing | undefined {
  const closings = (given(audit.row.facts.findings) ?? []).flatMap(({ value }) => closingOf(isms, value) ?? []);
  return closings.sort((a, b) => a.on.localeCompare(b.on)).at(-1);
}

function closingOf(isms: Isms, id: string): Closing | undefined {
  const finding = recordById(isms, nonconformity, id);
  if (!finding || given(finding.facts.grade) !== 'major') return undefined;
  const closed = given(finding.facts.closed_on);
  if (closed !== undefined) return { id, on: closed, isDone: true };
  const due = recordsOf(isms, correctiveAction)
    .filter(({ facts, entry }) => given(facts.nonconformity) === id && !hasReached(entry, 'implemented'))
    .flatMap(({ facts }) => given(facts.due) ?? [])
    .sort()
    .at(-1);
  return due === undefined ? undefined : { id, on: due, isDone: false };
}
