import { actionsOnTimeFigure } from '../deadlines-on-time.ts';
import { defineKpi } from '../define-kpi.ts';
import { treatmentActions } from '../planned-actions.ts';

export const treatmentOnTime = defineKpi({
  id: 'treatment-on-time',
  name: 'Treatment actions on time',
  headline: false,
  unit: 'percent',
  direction: 'up',
  target: 90,
  clauses: ['8.3'],
  controls: [],
  measures: 'period',
  says: 'The share of actions of the risk treatment plans due in the period that were completed by their day.',
  edges: [
    'They count as corrective actions do; a treatment plan keeps one due day, so that a postponed action counts by the day that holds now.',
    'An action that a newer plan carries on counts there and not in the plan that was replaced.',
    'Cancelled actions are left out.',
  ],
  of: (isms, period) => {
    const figure = actionsOnTimeFigure(treatmentActions(isms), period, isms.today, 'due');
    return {
      ...figure,
      notes: [...figure.notes, 'Treatment plans keep no first due day: what was postponed counts by its new one'],
    };
  },
});
