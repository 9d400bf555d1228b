import type { PlainDate } from '../calendar/plain-date.ts';
import { actionsOnTime, type DueBasis } from './actions-on-time.ts';
import { type KpiFigure, kpiFigure, partOf } from './define-kpi.ts';
import type { Figure } from './figure.ts';
import { holdsDay, type Period } from './period.ts';
import type { PlannedAction } from './planned-actions.ts';

const LABELS: Readonly<Record<DueBasis, string>> = {
  original_due: 'by the day that was agreed first',
  due: 'by the day that holds now',
};

/** Actions that were done by their day, with the other of the two days where it makes a difference. */
export function actionsOnTimeFigure(
  all: readonly PlannedAction[],
  period: Period,
  today: PlainDate,
  basis: DueBasis,
): KpiFigure {
  const cancelled = all.filter(({ isCancelled }) => isCancelled);
  const undated = all.filter((one) => !one.isCancelled && one.isOver && one.done === undefined);
  const usable = all.filter((one) => !cancelled.includes(one) && !undated.includes(one));
  const by = (which: DueBasis): Figure => {
    const days = usable.map(({ originalDue, due, done }) => ({ originalDue, due, implementedOn: done }));
    return actionsOnTime(days, period, today, which);
  };
  const dueOf = (one: PlannedAction): PlainDate | undefined => (basis === 'due' ? one.due : one.originalDue);
  const inPeriod = (ones: readonly PlannedAction[]): number =>
    ones.filter((one) => holdsDay(period, dueOf(one))).length;
  const figure = by(basis);
  const otherBasis = basis === 'due' ? 'original_due' : 'due';
  const other = by(otherBasis);
  const differs = other.numerator !== figure.numerator || other.denominator !== figure.denominator;
  const counted = usable.filter((one) => holdsDay(period, dueOf(one)) && (one.isOver || (dueOf(one) ?? '') < today));
  const left = [
    { why: 'cancelled', count: inPeriod(cancelled) },
    { why: 'done, and not known when', count: inPeriod(undated) },
  ].filter(({ count }) => count > 0);
  return kpiFigure(
    { ...figure, excluded: [...figure.excluded, ...left] },
    {
      parts: differs ? [partOf(`by_${otherBasis}`, LABELS[otherBasis], 'percent', other)] : [],
      notes: [
        differs && `Some were postponed: ${LABELS[otherBasis]} ${other.numerator} of ${other.denominator} were on time`,
      ],
      cases: counted.map(({ name }) => name),
    },
  );
}
