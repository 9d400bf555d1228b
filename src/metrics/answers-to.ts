import { given } from '../model/fact.ts';
import { type Entry, nameOf } from '../records/entry.ts';
import type { Isms } from '../records/isms.ts';
import type { Measured } from '../records/types/metric.ts';

/** What somebody does about a value: to look at it, as a report or a management review does, is no action. */
const ACTIONS: readonly string[] = [
  'nonconformity',
  'corrective-action',
  'objective',
  'risk',
  'risk-treatment-plan',
  'change',
  'task',
];

/**
 * What is done about misses of a metric, by name: records in force that it names or that name it, what a measurement of
 * them calls its `action`, and any record that names one of them. Empty when nothing is.
 */
export function answersTo(
  metric: Entry,
  missed: readonly Pick<Measured, 'record'>[],
  isms: Pick<Isms, 'links' | 'byId'>,
): readonly string[] {
  const about = (one: Entry): readonly Entry[] => {
    const named = isms.links.from(one).flatMap(({ to }) => isms.byId.get(to) ?? []);
    const naming = isms.links.to(given(one.id) ?? '').map(({ from }) => from);
    return [...named, ...naming].filter(({ type }) => ACTIONS.some((action) => action === type));
  };
  const ofMetric = about(metric).filter(({ lifecycle }) => lifecycle !== 'no-longer');
  const ofValues = missed.flatMap(({ record }) => {
    const action = given(record.facts.action);
    return [...about(record.entry).map(nameOf), ...(action === undefined ? [] : [action])];
  });
  return [...new Set([...ofMetric.map(nameOf), ...ofValues])].sort();
}
