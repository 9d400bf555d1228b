import { defineKpi, kpiFigure } from '../define-kpi.ts';
import { casesIn, incidentsOf, timesOf } from '../incidents-in.ts';
import { meanTimeToAcknowledge } from '../mean-time-to-acknowledge.ts';

export const mtta = defineKpi({
  id: 'mtta',
  name: 'Mean time to acknowledge',
  headline: false,
  unit: 'hours',
  direction: 'down',
  clauses: ['9.1'],
  controls: ['A.5.25'],
  measures: 'period',
  says: 'Hours from the report of an incident until somebody took it on, over the incidents that were taken on in the period.',
  edges: ['An incident that nobody took on, or of which nobody wrote down when, is left out and counted as such.'],
  of: (isms, period, { timezone }) => {
    const incidents = incidentsOf(isms);
    return kpiFigure(meanTimeToAcknowledge(incidents.map(timesOf), period, timezone), {
      cases: casesIn(incidents, ({ acknowledged }) => acknowledged, period, timezone),
    });
  },
});
