import type { PlainDate } from '../../calendar/plain-date.ts';
import { given } from '../../model/fact.ts';
import { nameOf } from '../../records/entry.ts';
import type { Supplier } from '../../records/types/supplier.ts';
import { defineKpi, kpiFigure, part, partOf } from '../define-kpi.ts';
import type { Figure } from '../figure.ts';
import { isLaterThan, isPast } from '../past.ts';
import { assessmentOf, supplierCoverage as figureOf } from '../supplier-coverage.ts';
import { suppliersOn } from '../suppliers-on.ts';

export const supplierCoverage = defineKpi({
  id: 'supplier-coverage',
  name: 'Supplier assessment coverage',
  qualifier: () => 'critical and high suppliers',
  headline: true,
  unit: 'percent',
  direction: 'up',
  target: 100,
  clauses: ['8.1'],
  controls: ['A.5.19', 'A.5.22'],
  measures: 'day',
  says: 'The share of critical and high suppliers whose last assessment has a result and still counted at the end of the period.',
  edges: [
    'Proposed and ended suppliers are left out, and those that are being left once the last day of the contract is past.',
    'An assessment with the result `unacceptable` is an assessment; how many there are stands beside the value.',
    'Without a critical or high supplier there is no value.',
    'An assessment counts for the interval of the supplier, else for that of its criticality.',
    'A review of certificates counts only when one of them covers the service.',
    'For a day that is past, one that was assessed again since is left out: its record keeps the last assessment alone.',
  ],
  of: (isms, _period, { asOf }) => {
    const { active, unknown } = suppliersOn(isms, asOf);
    const isUnclear = (one: Supplier): boolean => isPast(isms, asOf) && isLaterThan(asOf, one.facts.last_assessed);
    const top = active.filter(isGrave);
    const known = top.filter((one) => !isUnclear(one));
    const figure = coverage(known, asOf);
    const unacceptable = known.filter(({ facts }) => given(facts.assessment_result) === 'unacceptable').length;
    const [again, lost] = [top.length - known.length, unknown.filter(isGrave).length];
    return kpiFigure(
      {
        ...figure,
        excluded: [
          { why: 'assessed again since', count: again },
          { why: 'ended, and not known when', count: lost },
          { why: 'no criticality', count: active.filter(({ facts }) => facts.criticality.state !== 'given').length },
        ].filter(({ count }) => count > 0),
      },
      {
        parts: [
          part('unacceptable', 'assessed as unacceptable', 'count', unacceptable),
          partOf(
            'all',
            'all suppliers',
            'percent',
            coverage(
              active.filter((one) => !isUnclear(one)),
              asOf,
            ),
          ),
        ],
        notes: [
          unacceptable > 0 && `${unacceptable} assessed as unacceptable: that is assessed as well`,
          again + lost > 0 && `How ${again + lost} stood on ${asOf} is not recorded`,
        ],
        isPartial: again + lost > 0,
        cases: known.map(({ entry }) => nameOf(entry)),
      },
    );
  },
});

function isGrave({ facts }: Supplier): boolean {
  return ['critical', 'high'].includes(given(facts.criticality) ?? '');
}

function coverage(suppliers: readonly Supplier[], day: PlainDate): Figure {
  return figureOf(suppliers.map(assessmentOf), day);
}
