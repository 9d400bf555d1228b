import { interval } from '../../calendar/interval.ts';
import { addInterval, type PlainDate } from '../../calendar/plain-date.ts';
import { given } from '../../model/fact.ts';
import { hasReached, nameOf } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import { overOn, trainingCampaign } from '../../records/types/training-campaign.ts';
import { activePersons } from '../active-persons.ts';
import { defineKpi, kpiFigure, part } from '../define-kpi.ts';
import type { OnDay } from '../past.ts';
import { trainingCoverage as figureOf } from '../training-coverage.ts';

const YEAR = interval({ months: 12 });

export const trainingCoverage = defineKpi({
  id: 'training-coverage',
  name: 'People with training in the last 12 months',
  headline: false,
  unit: 'percent',
  direction: 'up',
  target: 95,
  clauses: ['7.3'],
  controls: ['A.6.3'],
  measures: 'day',
  says: 'The share of active people with an induction or a yearly refresh in the twelve months before, from the person register and the closed campaigns.',
  edges: [
    'People on leave are left out, as are machines and auditors from outside.',
    'It needs to be known of each person. Records tell the day of an induction; of a refresh they keep totals alone, so that there is no value once it may have covered somebody, rather than a guess.',
  ],
  of: (isms, _period, { asOf }) => {
    const inTime = (day: PlainDate | undefined): boolean =>
      day !== undefined && day <= asOf && addInterval(day, YEAR) >= asOf;
    const campaigns = recordsOf(isms, trainingCampaign).filter(
      (one) =>
        hasReached(one.entry, 'closed') &&
        ['annual-refresh', 'induction'].includes(given(one.facts.kind) ?? '') &&
        inTime(given(overOn(one))),
    );
    const { active, onLeave } = activePersons(isms, asOf);
    const covered = active.map(({ periods }): OnDay => {
      if (periods.some(({ record }) => inTime(given(record.facts.induction_done)))) return 'yes';
      return campaigns.length > 0 ? 'unknown' : 'no';
    });
    const unknown = covered.filter((one) => one === 'unknown').length;
    return kpiFigure(figureOf(covered, [{ why: 'on leave', count: onLeave.length }]), {
      parts: [
        part('inducted', 'with an induction in these months', 'count', covered.filter((one) => one === 'yes').length),
        part('unknown', 'of whom nobody can tell', 'count', unknown),
      ],
      notes: [
        unknown > 0 && 'Not enough: it needs data of each person, and campaigns keep totals alone',
        active.length === 0 && 'Not enough: the person register names nobody',
      ],
      isPartial: unknown > 0,
      cases: [...campaigns.map(({ entry }) => nameOf(entry)), ...active.map(({ record }) => nameOf(record.entry))],
    });
  },
});
