import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Contradiction } from '../../metrics/contradiction.ts';
import { incidentContradictions, incidentTimes } from '../../metrics/incident-times.ts';
import { measuredNumbers, measurementContradictions } from '../../metrics/measured-value.ts';
import { phishingContradictions, phishingCounts } from '../../metrics/phishing-counts.ts';
import { trainingContradictions, trainingCounts } from '../../metrics/training-counts.ts';
import { type Fact, given } from '../../model/fact.ts';
import { type Entry, hasReached, statusWord } from '../../records/entry.ts';
import { type Inventory, recordById } from '../../records/inventory.ts';
import { type RecordOf, recordOf } from '../../records/record-of.ts';
import { budgetPlan } from '../../records/types/budget-plan.ts';
import { incident, isReal } from '../../records/types/incident.ts';
import { measurement } from '../../records/types/measurement.ts';
import { metric } from '../../records/types/metric.ts';
import { phishingSimulation } from '../../records/types/phishing-simulation.ts';
import { supplier } from '../../records/types/supplier.ts';
import { trainingCampaign } from '../../records/types/training-campaign.ts';
import { daysOutOfOrder } from './day-order.ts';

type Check = (entry: Entry, among: Inventory) => readonly Contradiction[];

/** What cannot be true of records of a type. */
const CHECKS: ReadonlyMap<string | undefined, Check> = new Map<string, Check>([
  ['training-campaign', (entry) => ofTraining(recordOf(entry, trainingCampaign))],
  ['phishing-simulation', (entry) => ofPhishing(recordOf(entry, phishingSimulation))],
  ['measurement', (entry, among) => ofMeasurement(recordOf(entry, measurement), among)],
  ['incident', (entry) => ofIncident(recordOf(entry, incident))],
  ['budget-plan', (entry) => ofBudget(recordOf(entry, budgetPlan))],
  ['supplier', (entry, among) => ofSupplier(recordOf(entry, supplier), among.today)],
]);

/** Numbers and times of a record that cannot all be true. Drafts are not finished, and what was no incident is no data. */
export function contradictionsOf(entry: Entry, among: Inventory): readonly Contradiction[] {
  if (entry.lifecycle === 'not-yet' || statusWord(entry) === 'not-an-incident') return [];
  return [...(CHECKS.get(entry.type)?.(entry, among) ?? []), ...daysOutOfOrder(entry, among.today)];
}

function ofTraining(record: RecordOf<typeof trainingCampaign.fields>): readonly Contradiction[] {
  const { facts } = record;
  const counts = trainingCounts(record);
  return [...(counts ? trainingContradictions(counts) : []), ...inOrder('opens_on', facts.opens_on, 'due', facts.due)];
}

function ofPhishing(record: RecordOf<typeof phishingSimulation.fields>): readonly Contradiction[] {
  const counts = phishingCounts(record);
  return [
    ...(counts ? phishingContradictions(counts) : []),
    ...negative('median_minutes_to_report', record.facts.median_minutes_to_report),
  ];
}

function ofMeasurement(
  record: RecordOf<typeof measurement.fields>,
  among: Pick<Inventory, 'byId'>,
): readonly Contradiction[] {
  const { facts } = record;
  const unit = recordById(among, metric, given(facts.metric))?.facts.unit;
  // Of a metric that is not known nobody knows whether its values are shares or percentages.
  const possible = unit ? [given(unit)] : ['percent', 'ratio', 'count'];
  const found = possible.map((one) => measurementContradictions(measuredNumbers(record), one));
  return [
    ...(found.some(({ length }) => length === 0) ? [] : (found.at(-1) ?? [])),
    ...inOrder('period_from', facts.period_from, 'period_to', facts.period_to),
  ];
}

function ofIncident(record: RecordOf<typeof incident.fields>): readonly Contradiction[] {
  const { entry, facts } = record;
  const missing = (['contained', 'resolved'] as const).filter((state) => {
    const fact = facts[`${state}_at`];
    return hasReached(entry, state) && (fact.state === 'absent' || fact.state === 'placeholder');
  });
  const names = missing.map((state) => `\`${state}_at\``).join(' and ');
  const says = `${names} ${missing.length === 1 ? 'is' : 'are'} missing although the status is ${statusWord(entry)}`;
  return [
    ...incidentContradictions(incidentTimes(record)),
    ...(missing.length > 0 && isReal(record) ? [{ field: 'status', says }] : []),
  ];
}

function ofBudget({ facts }: RecordOf<typeof budgetPlan.fields>): readonly Contradiction[] {
  const lines = (given(facts.lines) ?? []).flatMap(({ facts: line }, index) =>
    (['planned', 'committed', 'spent'] as const).flatMap((name) => negative(`lines.${index}.${name}`, line[name])),
  );
  return [
    ...inOrder('fiscal_from', facts.fiscal_from, 'fiscal_to', facts.fiscal_to),
    ...negative('approved_amount', facts.approved_amount),
    ...negative('staff_fte', facts.staff_fte),
    ...lines,
  ];
}

function ofSupplier({ facts }: RecordOf<typeof supplier.fields>, today: PlainDate): readonly Contradiction[] {
  const contract = given(facts.contract)?.facts;
  // A contract that was signed on a day to come is told by `date-in-future`.
  if (!contract || (given(contract.signed_on) ?? '') > today) return [];
  return inOrder('contract.signed_on', contract.signed_on, 'contract.expires_on', contract.expires_on);
}

function negative(field: string, fact: Fact<number>): readonly Contradiction[] {
  const value = given(fact) ?? 0;
  const name = field.split('.').at(-1);
  return value < 0 ? [{ field, says: `\`${name}\` is negative (${value})` }] : [];
}

function inOrder(
  early: string,
  before: Fact<PlainDate>,
  late: string,
  after: Fact<PlainDate>,
): readonly Contradiction[] {
  const [first, last] = [given(before), given(after)];
  if (first === undefined || last === undefined || first <= last) return [];
  return [{ field: late, says: `\`${late}\` (${last}) is before \`${early}\` (${first})` }];
}
