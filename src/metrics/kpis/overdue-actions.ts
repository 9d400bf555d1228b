import { defineKpi, kpiFigure, part } from '../define-kpi.ts';
import { overdueActions as figureOf } from '../overdue-actions.ts';
import { wasOpen } from '../past.ts';
import { type PlannedAction, plannedActions } from '../planned-actions.ts';

const KINDS: Readonly<Record<PlannedAction['kind'], string>> = {
  corrective: 'corrective actions',
  treatment: 'treatment actions',
  review: 'actions of management reviews',
  transition: 'gaps of a transition',
};

export const overdueActions = defineKpi({
  id: 'overdue-actions',
  name: 'Open overdue actions',
  headline: false,
  unit: 'count',
  direction: 'down',
  target: 0,
  clauses: ['10.2'],
  controls: [],
  measures: 'day',
  says: 'How many corrective actions, treatment actions, actions of management reviews and gaps of a transition plan were past their due day and not done.',
  edges: [
    'Due today is not overdue.',
    'For a day that is past the due day counts that held then, before later postponements.',
    'Cancelled actions are left out; one that is done on a day that nobody knows is taken as done and told apart.',
  ],
  of: (isms, _period, { asOf }) => {
    const actions = plannedActions(isms)
      .filter((one) => !one.isCancelled && one.isKnownOn(asOf))
      .map((one) => ({
        ...one,
        due: one.dueOn(asOf),
        isOpen: wasOpen({ isOver: one.isOver, over: one.done }, asOf, isms.today),
      }));
    const late = actions.filter(({ due, isOpen }) => isOpen === 'yes' && due !== undefined && due < asOf);
    const kinds = Object.entries(KINDS).map(([kind, label]) =>
      part(kind, label, 'count', late.filter((one) => one.kind === kind).length),
    );
    return kpiFigure(figureOf(actions, asOf), {
      parts: kinds,
      cases: late.map(({ name }) => name),
      isPartial: actions.some((one) => one.isOpen === 'unknown'),
    });
  },
});
