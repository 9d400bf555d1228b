import { interval } from '../calendar/interval.ts';
import { addInterval, type PlainDate } from '../calendar/plain-date.ts';
import { given } from '../model/fact.ts';
import type { RecordOf } from '../records/record-of.ts';
import type { correctiveAction } from '../records/types/corrective-action.ts';
import type { nonconformity } from '../records/types/nonconformity.ts';
import { actionDays, type DueBasis } from './actions-on-time.ts';
import type { Figure } from './figure.ts';
import { type Deadline, inTime } from './in-time.ts';
import type { Period } from './period.ts';

type Nonconformity = RecordOf<typeof nonconformity.fields>;
type CorrectiveAction = RecordOf<typeof correctiveAction.fields>;

/** How long an implemented action may take to be verified. */
const VERIFIED_WITHIN = interval({ days: 90 });

/** How long a finding may take where nobody has said. */
const RESOLVED_WITHIN = interval({ days: 180 });

/** The share of major and minor audit findings due in the period that were closed by their day (10.2): verified, not only acted on. */
export function findingsOnTime(findings: readonly Deadline[], period: Period, asOf: PlainDate): Figure {
  return inTime(findings, period, asOf);
}

/** The same from records: findings of internal and external audits, without opportunities for improvement. */
export function findingsOnTimeOf(
  findings: readonly Nonconformity[],
  actions: readonly CorrectiveAction[],
  period: Period,
  asOf: PlainDate,
  basis: DueBasis = 'original_due',
): Figure {
  const deadlines = findings.filter(isAuditFinding).map((finding) => ({
    due: resolutionDue(finding, actions, basis),
    done: given(finding.facts.closed_on),
  }));
  return findingsOnTime(deadlines, period, asOf);
}

/** Whether an internal or external audit found it, and it is no mere opportunity for improvement. */
export function isAuditFinding({ facts }: Nonconformity): boolean {
  const isOfAudit = ['internal-audit', 'external-audit'].includes(given(facts.source) ?? '');
  return isOfAudit && ['major', 'minor'].includes(given(facts.grade) ?? '');
}

/** Until when a finding has to be closed: as the body set it, else after its last action, else half a year after it was found. */
export function resolutionDue(
  { entry, facts }: Nonconformity,
  actions: readonly CorrectiveAction[],
  basis: DueBasis = 'original_due',
): PlainDate | undefined {
  const response = given(facts.source) === 'external-audit' ? given(facts.response_due) : undefined;
  if (response !== undefined) return response;
  const id = given(entry.id);
  const linked = new Set((given(facts.actions) ?? []).map(({ value }) => value));
  const last = actions
    .filter(
      (action) =>
        (id !== undefined && given(action.facts.nonconformity) === id) || linked.has(given(action.entry.id) ?? ''),
    )
    .map(actionDays)
    .flatMap(({ due, originalDue }) => (basis === 'due' ? due : originalDue) ?? [])
    .sort()
    .at(-1);
  if (last !== undefined) return addInterval(last, VERIFIED_WITHIN);
  const detected = given(facts.detected_on);
  return detected && addInterval(detected, RESOLVED_WITHIN);
}
