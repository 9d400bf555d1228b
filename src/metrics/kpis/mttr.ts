import { given } from '../../model/fact.ts';
import type { Incident } from '../../records/types/incident.ts';
import { defineKpi, kpiFigure, partOf } from '../define-kpi.ts';
import { casesIn, incidentsOf, timesOf } from '../incidents-in.ts';
import { meanTimeToRespond } from '../mean-time-to-respond.ts';
import { openNote, openParts, severityParts, spreadParts } from '../response-parts.ts';

export const mttr = defineKpi({
  id: 'mttr',
  name: 'Mean time to respond',
  qualifier: ({ mttrEndpoint }) => `sev1 and sev2, from detected to ${mttrEndpoint}`,
  headline: true,
  unit: 'hours',
  direction: 'down',
  clauses: ['9.1'],
  controls: ['A.5.26'],
  measures: 'period',
  says: 'Hours from the detection of a sev1 or sev2 incident until it was contained (or, where so configured, resolved), over those that ended in the period.',
  edges: [
    'What is not contained at the end of the period is not in the mean: its number, the hours of the oldest one and the mean if all had ended then stand beside it.',
    'What a tool stopped before anybody noticed took no time.',
    'Open incidents and none that ended give no value, which never meets a target.',
    'What ends a response is a setting (`kpis.mttr_endpoint`), and the label says which.',
    'The value is of sev1 and sev2; each severity and all of them together stand beside it.',
  ],
  of: (isms, { from }, { asOf, timezone, settings }) => {
    const period = { from, to: asOf };
    const until = settings.mttrEndpoint;
    const incidents = incidentsOf(isms);
    const grave = incidents.filter(isGrave);
    const figure = meanTimeToRespond(grave.map(timesOf), period, timezone, until);
    const unrated = incidents.filter(({ facts }) => facts.severity.state !== 'given');
    const left = casesIn(unrated, (times) => times[until], period, timezone).length;
    const all = meanTimeToRespond(incidents.map(timesOf), period, timezone, until);
    return kpiFigure(
      { ...figure, excluded: [...figure.excluded, ...(left > 0 ? [{ why: 'no severity', count: left }] : [])] },
      {
        parts: [
          ...spreadParts(figure),
          ...openParts(figure),
          ...severityParts(incidents, period, timezone, until),
          partOf('all', 'all severities', 'hours', all),
        ],
        notes: [openNote(figure, until)],
        cases: casesIn(grave, (times) => times[until], period, timezone),
      },
    );
  },
});

function isGrave({ facts }: Incident): boolean {
  return ['sev1', 'sev2'].includes(given(facts.severity) ?? '');
}
