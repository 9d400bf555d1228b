import { formatInterval, type Interval, interval } from '../../calendar/interval.ts';
import { occurrences } from '../../calendar/interval-occurrences.ts';
import { addInterval, dateOf, type PlainDate } from '../../calendar/plain-date.ts';
import { type Fact, given } from '../../model/fact.ts';
import { registerFields } from '../common-fields.ts';
import { defineRecord } from '../define-record.ts';
import { type Entry, nameOf } from '../entry.ts';
import { required } from '../fields/requirement.ts';
import { says } from '../fields/says.ts';
import { choice, intervalField, number, owner, text } from '../fields/scalars.ts';
import { type Inventory, recordsOf } from '../inventory.ts';
import type { Obligation } from '../obligation.ts';
import type { RecordOf } from '../record-of.ts';
import { type Measurement, measurement } from './measurement.ts';

/** How long after the end of a period its value may take. */
const RECORDED_WITHIN = interval({ days: 15 });
const DAY = interval({ days: 1 });
const DAY_BEFORE = interval({ days: -1 });

const fields = {
  ...registerFields,
  what: says('What is measured.', required(text())),
  formula: says("How it is reckoned: the name of a formula of Holdfast's (`mttd`), or words.", required(text())),
  unit: says('In what it is measured.', required(choice(['percent', 'hours', 'days', 'count', 'ratio', 'money']))),
  direction: says(
    'Whether higher is better, lower is better, or the value should stay near the target.',
    required(choice(['up', 'down', 'band'])),
  ),
  target: says('The value to reach.', required(number())),
  warn: says('The value from which to worry before the target is missed; for a band, one of its two edges.', number()),
  frequency: required(intervalField()),
  measured_by: required(owner()),
  analysed_by: required(owner()),
  method: says('What makes results comparable and reproducible.', required(text())),
};

export type Metric = RecordOf<typeof fields>;

/** What is measured, how, how often and against which target (9.1). */
export const metric = defineRecord({
  type: 'metric',
  kind: 'register',
  prefix: 'KPI',
  states: ['active', 'retired'],
  finalStates: ['retired'],
  inForceStates: ['active'],
  clauses: ['9.1'],
  controls: [],
  reviewInterval: interval({ months: 12 }),
  fields,
  /** The value of the next full period after the newest measurement, else of the first one since the metric counts. */
  obligations: (record, among) => nextMeasurement(record, among),
});

/** A stretch of time that one value speaks for; both days count. */
export interface MeasuredPeriod {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** A measurement with the period that it covers. */
export interface Measured extends MeasuredPeriod {
  readonly record: Measurement;
}

/** What was measured for a metric. */
export interface Series {
  /** By period, earliest first. */
  readonly measured: readonly Measured[];
  /** Whether the period of some measurement is missing, cannot be read or cannot be true: then nobody knows what is covered. */
  readonly hasUnclear: boolean;
}

const NOTHING: Series = { measured: [], hasUnclear: false };

/** The measurements that name a metric. */
export function seriesOf({ entry }: Pick<Metric, 'entry'>, among: Inventory): Series {
  return allSeries(among).get(given(entry.id) ?? '') ?? NOTHING;
}

const seriesIn = new WeakMap<Inventory, ReadonlyMap<string, Series>>();

function allSeries(among: Inventory): ReadonlyMap<string, Series> {
  let found = seriesIn.get(among);
  if (!found) {
    found = buildSeries(recordsOf(among, measurement));
    seriesIn.set(among, found);
  }
  return found;
}

function buildSeries(measurements: readonly Measurement[]): ReadonlyMap<string, Series> {
  const byMetric = new Map<string, Measurement[]>();
  for (const record of measurements) {
    const id = given(record.facts.metric);
    if (id === undefined) continue;
    const others = byMetric.get(id);
    if (others) others.push(record);
    else byMetric.set(id, [record]);
  }
  return new Map([...byMetric].map(([id, records]) => [id, toSeries(records)]));
}

function toSeries(records: readonly Measurement[]): Series {
  const measured = records.flatMap((record): readonly Measured[] => {
    const [from, to] = [given(record.facts.period_from), given(record.facts.period_to)];
    return from === undefined || to === undefined || to < from ? [] : [{ record, from, to }];
  });
  return {
    measured: measured.sort((a, b) => a.to.localeCompare(b.to) || a.from.localeCompare(b.from)),
    hasUnclear: measured.length < records.length,
  };
}

interface NextPeriod extends MeasuredPeriod {
  /** What it follows, in words. */
  readonly after: string;
}

/** The first full period without a value that counts; `undefined` when nobody can say which that is. */
function nextPeriod(record: Metric, among: Inventory): NextPeriod | undefined {
  const frequency = given(record.facts.frequency);
  const { measured, hasUnclear } = seriesOf(record, among);
  if (!frequency || hasUnclear) return undefined;
  const newest = measured.at(-1);
  if (newest) {
    const after = `${nameOf(newest.record.entry)} covers up to ${newest.to}`;
    return { ...periodFrom(addInterval(newest.to, DAY), frequency), after };
  }
  const since = countsSince(record.entry);
  if (since === undefined) return undefined;
  return { ...periodFrom(firstFullPeriod(since, frequency), frequency), after: `it counts since ${since}` };
}

/** A period from its first day; reckoned that way, months stay whole. */
function periodFrom(from: PlainDate, frequency: Interval): MeasuredPeriod {
  return { from, to: addInterval(addInterval(from, frequency), DAY_BEFORE) };
}

/** Whether a period is longer than the frequency asks for: rolling ones overlap by design. */
export function isLonger({ from, to }: MeasuredPeriod, frequency: Interval): boolean {
  return to > periodFrom(from, frequency).to;
}

/** Full periods for which the time to record a value is over and none is there, earliest first. */
export function missedPeriods(record: Metric, among: Inventory): readonly MeasuredPeriod[] {
  const first = nextPeriod(record, among);
  const frequency = given(record.facts.frequency);
  if (!first || !frequency) return [];
  const starts = [first.from, ...occurrences(first.from, frequency, first.from, among.today)];
  return starts
    .map((from) => periodFrom(from, frequency))
    .filter(({ to }) => addInterval(to, RECORDED_WITHIN) < among.today);
}

function nextMeasurement(record: Metric, among: Inventory): readonly Obligation[] {
  const { entry, facts } = record;
  const { frequency } = facts;
  const duty = { kind: 'measurement', entry, saidBy: 'metric-measurement-missed', shownBy: 'measurement' };
  const period = nextPeriod(record, among);
  if (!period || frequency.state !== 'given') {
    return [{ ...duty, what: 'The next measurement', due: undefined, basis: undefined }];
  }
  const { key, start, end } = frequency;
  const says = `${period.after}, the next full period ends on ${period.to}, + ${formatInterval(RECORDED_WITHIN)} to record it`;
  const basis = { date: { key, value: period.to, start, end }, plus: undefined, says };
  return [{ ...duty, what: measurementFor(period), due: addInterval(period.to, RECORDED_WITHIN), basis }];
}

function measurementFor({ from, to }: MeasuredPeriod): string {
  return `The measurement for ${from} to ${to}`;
}

/** The earliest day on which the metric is known to have been in force; none where one of its dates cannot be read. */
function countsSince({ effectiveOn, approvedOn, reviewedOn }: Entry): PlainDate | undefined {
  const facts: readonly Fact<PlainDate>[] = [effectiveOn, approvedOn, reviewedOn];
  if (facts.some(({ state }) => state === 'unreadable')) return undefined;
  return facts.flatMap((fact) => given(fact) ?? []).sort()[0];
}

/** A metric that begins inside a period is first measured for the next: months, quarters and years are those of the calendar. */
function firstFullPeriod(since: PlainDate, { years, months, weeks, days }: Interval): PlainDate {
  const length = years * 12 + months;
  if (weeks > 0 || days > 0 || length === 0 || 12 % length !== 0) return since;
  const january = dateOf(Number(since.slice(0, 4)), 1, 1) ?? since;
  for (let month = 0; month <= 12; month += length) {
    const start = addInterval(january, interval({ months: month }));
    if (start >= since) return start;
  }
  return since;
}
