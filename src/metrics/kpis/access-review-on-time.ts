import { given } from '../../model/fact.ts';
import { nameOf } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import { controlEvidence, evidenceSeries } from '../../records/types/control-evidence.ts';
import { deadlinesOf, type Performed } from '../access-review-on-time.ts';
import { defineKpi, kpiFigure } from '../define-kpi.ts';
import { inTime } from '../in-time.ts';
import { holdsDay } from '../period.ts';

export const accessReviewOnTime = defineKpi({
  id: 'access-review-on-time',
  name: 'Access reviews on time',
  headline: false,
  unit: 'percent',
  direction: 'up',
  target: 100,
  clauses: ['8.1'],
  controls: ['A.5.18'],
  measures: 'period',
  says: 'The share of access reviews due in the period that were carried out by their day, from the control evidence.',
  edges: [
    'When none was due there is no value.',
    'A review is due the `frequency` of the one before it after that was performed; the first one of a series was due on no day.',
    'Reviews of one set of controls are one series. The next review, whenever it is held, answers the day that was due.',
  ],
  of: (isms, period) => {
    const series = new Map<string, Performed[]>();
    let undated = 0;
    for (const record of recordsOf(isms, controlEvidence)) {
      if (given(record.facts.activity) !== 'access-review') continue;
      const on = given(record.facts.performed_on);
      const key = evidenceSeries(record);
      if (on === undefined) undated++;
      else {
        const one: Performed = { name: nameOf(record.entry), on, every: given(record.facts.frequency) };
        series.set(key, [...(series.get(key) ?? []), one]);
      }
    }
    const deadlines = [...series.values()].flatMap(deadlinesOf);
    const counted = deadlines.filter(
      ({ due, done }) => holdsDay(period, due) && (done !== undefined || (due ?? '') < isms.today),
    );
    return kpiFigure(
      inTime(deadlines, period, isms.today, [{ why: 'no day on which it was performed', count: undated }]),
      {
        cases: counted.map(({ name }) => name),
      },
    );
  },
});
