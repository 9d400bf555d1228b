import { given } from '../model/fact.ts';
import type { Inventory } from '../records/inventory.ts';
import { type Measured, type Metric, seriesOf } from '../records/types/metric.ts';
import { isSmallSample, measuredNumbers, measuredValue } from './measured-value.ts';
import type { Reading, Target } from './off-target.ts';

/** A measurement with its period, as it counts against a target. */
export type MeasuredReading = Measured & Reading;

/** What a metric aims at; `undefined` while it does not say. */
export function targetOf({ facts }: Metric): Target | undefined {
  const [direction, target] = [given(facts.direction), given(facts.target)];
  return direction === undefined || target === undefined ? undefined : { direction, target, warn: given(facts.warn) };
}

/** The values that were recorded for a metric, by period, earliest first. */
export function readingsOf(record: Metric, among: Inventory): readonly MeasuredReading[] {
  return seriesOf(record, among).measured.map((one) => {
    const numbers = measuredNumbers(one.record);
    return { ...one, value: measuredValue(numbers, given(record.facts.unit)), smallSample: isSmallSample(numbers) };
  });
}
