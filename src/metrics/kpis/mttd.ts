import { defineKpi, kpiFigure, part } from '../define-kpi.ts';
import { percentage } from '../figure.ts';
import { casesIn, incidentsOf, timesOf } from '../incidents-in.ts';
import { meanTimeToDetect } from '../mean-time-to-detect.ts';
import { spreadParts } from '../response-parts.ts';

export const mttd = defineKpi({
  id: 'mttd',
  name: 'Mean time to detect',
  headline: true,
  unit: 'hours',
  direction: 'down',
  clauses: ['9.1'],
  controls: ['A.8.16', 'A.5.25'],
  measures: 'period',
  says: 'Hours from the beginning of an incident to its detection, over the incidents that were detected in the period.',
  edges: [
    'An incident whose beginning nobody knows is left out, and counted as such.',
    'A beginning that is estimated counts; the share of these is shown.',
    'One that was detected before it began is a mistake in the data and left out.',
    'Whether an incident is still open does not matter: it has been detected.',
    'Without an incident whose beginning is known there is no value.',
    'Median, 90th percentile and maximum stand beside the mean, since one old intrusion can carry it away.',
    'Moments are compared, whatever offsets they are written with.',
  ],
  of: (isms, period, { timezone }) => {
    const incidents = incidentsOf(isms);
    const figure = meanTimeToDetect(incidents.map(timesOf), period, timezone);
    const share = percentage(figure.estimated, figure.denominator ?? 0);
    return kpiFigure(figure, {
      parts: [
        ...spreadParts(figure),
        part('estimated', 'with an estimated beginning', 'count', figure.estimated),
        part('estimated_share', 'share with an estimated beginning', 'percent', share.value),
      ],
      notes: [figure.estimated > 0 && `${figure.estimated} of ${figure.denominator} beginnings are estimated`],
      cases: casesIn(incidents, ({ detected }) => detected, period, timezone),
    });
  },
});
