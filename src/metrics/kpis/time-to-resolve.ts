import { defineKpi, kpiFigure } from '../define-kpi.ts';
import { casesIn, incidentsOf, timesOf } from '../incidents-in.ts';
import { meanTimeToRespond } from '../mean-time-to-respond.ts';
import { openNote, openParts, severityParts, spreadParts } from '../response-parts.ts';

export const timeToResolve = defineKpi({
  id: 'time-to-resolve',
  name: 'Mean time to resolve',
  headline: false,
  unit: 'hours',
  direction: 'down',
  clauses: ['9.1'],
  controls: ['A.5.26'],
  measures: 'period',
  says: 'Hours from the detection of an incident until all was as it should be again, over the incidents that were resolved in the period.',
  edges: [
    'Of one that was opened again the last time counts; while it is open again it is not resolved.',
    'What is not resolved at the end of the period is not in the mean: its number, the hours of the oldest one and the mean if all had ended then stand beside it.',
  ],
  of: (isms, { from }, { asOf, timezone }) => {
    const period = { from, to: asOf };
    const incidents = incidentsOf(isms);
    const figure = meanTimeToRespond(incidents.map(timesOf), period, timezone, 'resolved');
    return kpiFigure(figure, {
      parts: [...spreadParts(figure), ...openParts(figure), ...severityParts(incidents, period, timezone, 'resolved')],
      notes: [openNote(figure, 'resolved')],
      cases: casesIn(incidents, ({ resolved }) => resolved, period, timezone),
    });
  },
});
