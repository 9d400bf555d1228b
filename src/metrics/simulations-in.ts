import { given } from '../model/fact.ts';
import { hasReached, nameOf } from '../records/entry.ts';
import type { Isms } from '../records/isms.ts';
import { dayOfMoment } from '../records/types/incident.ts';
import { type PhishingSimulation, sentSimulations } from '../records/types/phishing-simulation.ts';
import { type KpiPart, partOf } from './define-kpi.ts';
import type { Exclusion, Figure } from './figure.ts';
import { holdsDay, type Period } from './period.ts';

const BANDS = ['low', 'moderate', 'high'] as const;

/** Simulations that were sent in a period. */
export interface Simulations {
  /** Those that are over. */
  readonly closed: readonly PhishingSimulation[];
  readonly excluded: readonly Exclusion[];
  readonly notes: readonly string[];
  readonly cases: readonly string[];
}

/** What was sent in the period; while one runs its totals grow, so that it is not counted yet. */
export function simulationsIn(isms: Isms, period: Period): Simulations {
  const sent = sentSimulations(isms).filter(({ entry, facts }) =>
    holdsDay(period, given(dayOfMoment(entry, facts.sent_at))),
  );
  const closed = sent.filter(({ entry }) => hasReached(entry, 'closed'));
  const running = sent.length - closed.length;
  const bands = new Set(closed.map(({ facts }) => given(facts.difficulty) ?? 'not said'));
  return {
    closed,
    excluded: running > 0 ? [{ why: 'simulations that still run', count: running }] : [],
    notes: [
      ...(bands.size > 1
        ? [
            `Baits of ${bands.size} difficulties are pooled: only equal ones compare, and a harder bait is no worse result`,
          ]
        : []),
      ...(bands.size === 1 ? [`Difficulty of the bait: ${[...bands][0]}`] : []),
    ],
    cases: closed.map(({ entry }) => nameOf(entry)),
  };
}

/** A rate by how hard the bait was to tell, since only equal ones compare. */
export function bandParts(
  closed: readonly PhishingSimulation[],
  rate: (simulations: readonly PhishingSimulation[]) => Figure,
): readonly KpiPart[] {
  return BANDS.flatMap((band) => {
    const own = closed.filter(({ facts }) => given(facts.difficulty) === band);
    return own.length === 0 ? [] : [partOf(`difficulty_${band}`, `${band} difficulty`, 'percent', rate(own))];
  });
}
