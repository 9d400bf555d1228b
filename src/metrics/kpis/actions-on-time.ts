import { basisWords } from '../basis-words.ts';
import { actionsOnTimeFigure } from '../deadlines-on-time.ts';
import { defineKpi } from '../define-kpi.ts';
import { correctiveActions } from '../planned-actions.ts';

export const actionsOnTime = defineKpi({
  id: 'actions-on-time',
  name: 'Corrective actions done on time',
  qualifier: basisWords,
  headline: true,
  unit: 'percent',
  direction: 'up',
  target: 90,
  clauses: ['10.2', '9.1'],
  controls: [],
  measures: 'period',
  says: 'The share of corrective actions due in the period that were implemented by their day, from the corrective action records.',
  edges: [
    'The day that was agreed first counts, unless `kpis.on_time_basis` says otherwise; the other one is shown where it makes a difference.',
    'Implemented on the due day is on time.',
    'What is open counts as late from the day after its due day; while that is still to come it is not counted.',
    'What was implemented early, also before the period of its due day, counts in the period of its due day.',
    'When none was due there is no value.',
  ],
  of: (isms, period, { settings }) =>
    actionsOnTimeFigure(correctiveActions(isms), period, isms.today, settings.onTimeBasis),
});
