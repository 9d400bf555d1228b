import { daysBetween } from '../../calendar/plain-date.ts';
import { given } from '../../model/fact.ts';
import { isFinal, nameOf } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import { nonconformity } from '../../records/types/nonconformity.ts';
import { defineKpi, kpiFigure, part } from '../define-kpi.ts';
import { findingAge as figureOf } from '../finding-age.ts';
import { wasOpen } from '../past.ts';

export const findingAge = defineKpi({
  id: 'finding-age',
  name: 'Mean age of open findings',
  headline: false,
  unit: 'days',
  direction: 'down',
  clauses: ['10.2'],
  controls: [],
  measures: 'day',
  says: 'Days from the detection of a nonconformity to the day of the figure, over all that were not closed then.',
  edges: [
    'When none is open there is no value, which is said as: none open.',
    'Opportunities for improvement are no nonconformities, and are left out.',
  ],
  of: (isms, _period, { asOf }) => {
    const all = recordsOf(isms, nonconformity).filter(({ facts }) => (given(facts.detected_on) ?? '') <= asOf);
    const open = all.map((record) => ({
      record,
      isOfi: given(record.facts.grade) === 'ofi',
      isOpen: wasOpen({ isOver: isFinal(record.entry), over: given(record.facts.closed_on) }, asOf, isms.today),
    }));
    const counted = open.filter(({ isOfi, isOpen }) => !isOfi && isOpen === 'yes').map(({ record }) => record);
    const days = counted.map(({ facts }) => given(facts.detected_on));
    const figure = figureOf(days, asOf, [
      { why: 'opportunities for improvement', count: open.filter((one) => one.isOfi && one.isOpen === 'yes').length },
      { why: 'closed, and not known when', count: open.filter((one) => one.isOpen === 'unknown').length },
    ]);
    const ages = days.flatMap((day) => (day === undefined ? [] : [daysBetween(day, asOf)]));
    return kpiFigure(figure, {
      parts: [
        part('open_count', 'open', 'count', counted.length),
        part('oldest', 'oldest', 'days', ages.length > 0 ? Math.max(...ages) : 'n/a'),
      ],
      notes: [counted.length === 0 && 'None open'],
      isPartial: open.some((one) => one.isOpen === 'unknown'),
      cases: counted.map(({ entry }) => nameOf(entry)),
    });
  },
});
