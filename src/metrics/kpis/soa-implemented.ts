import { given } from '../../model/fact.ts';
import { defineKpi, kpiFigure, part } from '../define-kpi.ts';
import { percentage } from '../figure.ts';
import { isPast } from '../past.ts';
import { soaImplemented as figureOf } from '../soa-implemented.ts';
import { soaOn } from '../soa-on.ts';

export const soaImplemented = defineKpi({
  id: 'soa-implemented',
  name: 'Applicable controls implemented',
  headline: false,
  unit: 'percent',
  direction: 'up',
  clauses: ['6.1.3'],
  controls: [],
  measures: 'day',
  says: 'The share of the applicable entries of the statement of applicability whose implementation is `implemented`.',
  edges: [
    'A control that is partly implemented counts nothing, and is shown apart.',
    'When none is applicable there is no value.',
    'A statement keeps no earlier states: for a day that is past there is a value only from the records of that day.',
  ],
  of: (isms, _period, { asOf }) => {
    const statement = soaOn(isms, asOf);
    if (isPast(isms, asOf)) {
      const notes = ['The statement of applicability keeps no earlier states of its controls'];
      return kpiFigure(percentage(0, 0), { notes, cases: statement?.names ?? [], isPartial: true });
    }
    const applicable = (statement?.rows ?? []).filter(({ facts }) => given(facts.applicable) === true);
    const those = (state: string | undefined): number =>
      applicable.filter(({ facts }) => given(facts.implementation) === state).length;
    return kpiFigure(figureOf({ implemented: those('implemented'), applicable: applicable.length }), {
      parts: [
        part('partial', 'partly implemented', 'count', those('partial')),
        part('planned', 'planned', 'count', those('planned')),
        part('not_started', 'not started', 'count', those('not-started')),
        part('not_said', 'not said', 'count', those(undefined)),
      ],
      notes: [!statement && 'There is no statement of applicability in force'],
      cases: statement?.names ?? [],
    });
  },
});
