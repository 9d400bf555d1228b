import { given } from '../../model/fact.ts';
import type { PhishingSimulation } from '../../records/types/phishing-simulation.ts';
import { defineKpi, type KpiPart, kpiFigure, part, partOf } from '../define-kpi.ts';
import { phishingReportRateOf } from '../phishing-report-rate.ts';
import { phishingResilienceOf } from '../phishing-resilience.ts';
import { bandParts, simulationsIn } from '../simulations-in.ts';

export const phishingReportRate = defineKpi({
  id: 'phishing-report-rate',
  name: 'Phishing report rate',
  headline: true,
  unit: 'percent',
  direction: 'up',
  clauses: ['7.3', '9.1'],
  controls: ['A.6.8'],
  measures: 'period',
  says: 'The share of people who reported the bait, whether they had clicked or not, out of those who got it, over the simulations that were sent in the period and are over.',
  edges: [
    'Who clicked and then reported is in both rates.',
    'The resilience ratio is the number of reports for each click. Without a click there is none: it is not infinite.',
    'The median of the minutes until a report is of those who reported. Medians of several simulations cannot be pooled: the lowest and the highest are shown.',
  ],
  of: (isms, period) => {
    const { closed, excluded, notes, cases } = simulationsIn(isms, period);
    const figure = phishingReportRateOf(closed);
    const resilience = phishingResilienceOf(closed);
    return kpiFigure(
      { ...figure, excluded: [...figure.excluded, ...excluded] },
      {
        cases,
        notes: [
          ...notes,
          figure.value !== 'n/a' && resilience.value === 'n/a' && 'Nobody clicked: there is no resilience ratio',
        ],
        parts: [
          partOf('resilience_ratio', 'reports for each click', 'ratio', resilience),
          ...minutesParts(closed),
          ...bandParts(closed, phishingReportRateOf),
        ],
      },
    );
  },
});

function minutesParts(closed: readonly PhishingSimulation[]): readonly KpiPart[] {
  const medians = closed
    .filter(({ facts }) => (given(facts.reported) ?? 0) > 0)
    .flatMap(({ facts }) => given(facts.median_minutes_to_report) ?? []);
  if (medians.length <= 1) {
    return [part('median_minutes_to_report', 'median until a report', 'minutes', medians[0])];
  }
  return [
    part('median_minutes_lowest', 'lowest median until a report', 'minutes', Math.min(...medians)),
    part('median_minutes_highest', 'highest median until a report', 'minutes', Math.max(...medians)),
  ];
}
