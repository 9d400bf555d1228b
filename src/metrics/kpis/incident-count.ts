import { interval } from '../../calendar/interval.ts';
import { addInterval, type PlainDate } from '../../calendar/plain-date.ts';
import { given } from '../../model/fact.ts';
import { fieldFact, readText } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { statesOf } from '../../records/states.ts';
import { type Incident, incident } from '../../records/types/incident.ts';
import { defineKpi, kpiFigure, part } from '../define-kpi.ts';
import { incidentCountOf } from '../incident-count.ts';
import { casesIn, incidentsOf, isSecondRecord, SEVERITIES } from '../incidents-in.ts';
import type { Period } from '../period.ts';

export const incidentCount = defineKpi({
  id: 'incident-count',
  name: 'Incidents by severity',
  headline: true,
  unit: 'count',
  direction: 'down',
  clauses: ['9.1'],
  controls: ['A.5.25', 'A.6.8'],
  measures: 'period',
  says: 'How many information security incidents were detected in the period, from the incident records.',
  edges: [
    'Exercises, false alarms and what turned out to be no incident are left out.',
    'The severity is the one that an incident has now; how many had another one before is told where the history is at hand.',
    'No incident is 0 and not n/a.',
    'An incident that was recorded twice counts once: the second record is `not-an-incident`, or is tagged `duplicate` and links to the first.',
    'No incident in two quarters is said, because then it may be the reporting that fails.',
  ],
  of: (isms, period, { asOf, timezone }) => {
    const all = recordsOf(isms, incident);
    const second = all.filter((one) => isSecondRecord(one, isms));
    const figure = incidentCountOf(
      all.filter((one) => !second.includes(one)),
      period,
      timezone,
    );
    const counted = incidentsOf(isms);
    const cases = casesIn(counted, ({ detected }) => detected, period, timezone);
    const inPeriod = counted.filter((one) => casesIn([one], ({ detected }) => detected, period, timezone).length > 0);
    const twice = casesIn(second, ({ detected }) => detected, period, timezone).length;
    const excluded = [
      ...figure.excluded,
      ...(twice > 0 ? [{ why: 'second record of an incident', count: twice }] : []),
    ];
    const rated = SEVERITIES.map((severity) => {
      const own = inPeriod.filter(({ facts }) => given(facts.severity) === severity);
      return part(severity, severity, 'count', own.length);
    });
    const unrated = inPeriod.filter(({ facts }) => facts.severity.state !== 'given').length;
    const reclassified = inPeriod.map((one) => wasReclassified(isms, one));
    const isKnown = !reclassified.includes(undefined);
    const changed = reclassified.filter((one) => one === true).length;
    return kpiFigure(
      { ...figure, excluded },
      {
        parts: [
          ...rated,
          ...(unrated > 0 ? [part('unrated', 'without a severity', 'count', unrated)] : []),
          part('reclassified', 'with another severity before', 'count', isKnown || changed > 0 ? changed : 'n/a'),
        ],
        notes: [
          changed > 0 && `${changed} reclassified: counted under the severity of now`,
          !isKnown && 'Whether severities were changed is not known: there is no history of some of the records',
          isQuiet(isms, asOf, timezone, figure.value) &&
            `No incident in the two quarters up to ${asOf}: check that reporting works`,
        ],
        cases,
      },
    );
  },
});

/** Whether it had another severity; `undefined` without a history. */
function wasReclassified(isms: Isms, { entry, facts }: Incident): boolean | undefined {
  const states = statesOf(isms, entry);
  if (states.every(({ version }) => version === undefined)) return undefined;
  const now = given(facts.severity);
  return states.some((state) => {
    const then = given(fieldFact(state.entry, 'severity', readText))?.toLowerCase();
    return then !== undefined && then !== now;
  });
}

function isQuiet(isms: Isms, asOf: PlainDate, timezone: string, value: number | 'n/a'): boolean {
  if (value !== 0) return false;
  const from = addInterval(addInterval(asOf, interval({ days: 1 })), interval({ months: -6 }));
  const quarters: Period = { from, to: asOf };
  return casesIn(incidentsOf(isms), ({ detected }) => detected, quarters, timezone).length === 0;
}
