import { defineKpi, kpiFigure, partOf } from '../define-kpi.ts';
import { phishingClickRateOf } from '../phishing-click-rate.ts';
import { phishingCredentialRateOf } from '../phishing-credential-rate.ts';
import { bandParts, simulationsIn } from '../simulations-in.ts';

export const phishingClickRate = defineKpi({
  id: 'phishing-click-rate',
  name: 'Phishing click rate',
  headline: true,
  unit: 'percent',
  direction: 'down',
  clauses: ['7.3', '9.1'],
  controls: ['A.6.3'],
  measures: 'period',
  says: 'The share of people who clicked, out of those who got the bait, over the simulations that were sent in the period and are over.',
  edges: [
    'When nobody got the bait there is no value.',
    'Only baits that are equally hard to tell compare: the rate of each difficulty stands beside the value, and where several are pooled that is said.',
    'The share of those who gave their credentials stands beside it.',
    'People are counted, not clicks, and no machines that follow links: so the records have it.',
  ],
  of: (isms, period) => {
    const { closed, excluded, ...beside } = simulationsIn(isms, period);
    const figure = phishingClickRateOf(closed);
    return kpiFigure(
      { ...figure, excluded: [...figure.excluded, ...excluded] },
      {
        ...beside,
        parts: [
          partOf('credential_rate', 'gave credentials', 'percent', phishingCredentialRateOf(closed)),
          ...bandParts(closed, phishingClickRateOf),
        ],
      },
    );
  },
});
