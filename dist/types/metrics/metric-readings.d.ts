import type { Inventory } from '../records/inventory.js';
import { type Measured, type Metric } from '../records/types/metric.js';
import type { Reading, Target } from './off-target.js';
/** A measurement with its period, as it counts against a target. */
export type MeasuredReading = Measured & Reading;
/** What a metric aims at; `undefined` while it does not say. */
export declare function targetOf({ facts }: Metric): Target | undefined;
/** The values that were recorded for a metric, by period, earliest first. */
export declare function readingsOf(record: Metric, among: Inventory): readonly MeasuredReading[];
