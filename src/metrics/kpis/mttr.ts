import { given } from '../../model/fact.ts';
import type { Incident } from '../../records/types/incident.ts';
import { defineKpi, kpiFigure, partOf } from '../define-kpi.ts';
import { casesIn, incidentsOf, timesOf } from '../incidents-in.ts';
import { meanTimeToRespond } from '../mean-time-to-respond.ts';
import { openNote, openParts, severityParts, spreadParts } from '../response-parts.ts';

export const mttr = defineKpi({
  id: 'mttr',
  name: 'Mean time to respond',
  qualifier: ({ mttrEndpoint }) => `from detected to ${mttrEndpoint}`,
  headline: true,
  unit: 'hours',
  direction: 'down',
  clauses: ['9.1'],
  controls: ['A.5.26'],
  measures: 'period',
  says: 'Hours from the detection of an incident until it was contained (or, where so configured, resolved), over the incidents for which that was in the period.',
  edges: [
    'What is not contained at the end of the period is not in the mean: its number, the hours of the oldest one and the mean if all had ended then stand beside it.',
    'What a tool stopped before anybody noticed took no time.',
    'Open incidents and none that was contained give no value, which never meets a target.',
    'What ends a response is a setting (`kpis.mttr_endpoint`), and the label says which.',
    'The grave ones, sev1 and sev2, stand first beside the value, and after them each severity by itself.',
  ],
  of: (isms, { from }, { asOf, timezone, settings }) => {
    const period = { from, to: asOf };
    const until = settings.mttrEndpoint;
    const incidents = incidentsOf(isms);
    const figure = meanTimeToRespond(incidents.map(timesOf), period, timezone, until);
    const grave = meanTimeToRespond(incidents.filter(isGrave).map(timesOf), period, timezone, until);
    return kpiFigure(figure, {
      parts: [
        partOf('sev1_sev2', 'sev1 and sev2', 'hours', grave),
        ...severityParts(incidents, period, timezone, until),
        ...spreadParts(figure),
        ...openParts(figure),
      ],
      notes: [openNote(figure, until)],
      cases: casesIn(incidents, (times) => times[until], period, timezone),
    });
  },
});

function isGrave({ facts }: Incident): boolean {
  return ['sev1', 'sev2'].includes(given(facts.severity) ?? '');
}
