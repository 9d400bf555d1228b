import { type Entry } from '../records/entry.js';
import type { Isms } from '../records/isms.js';
import type { Measured } from '../records/types/metric.js';
/**
 * What is done about misses of a metric, by name: records in force that it names or that name it, what a measurement of
 * them calls its `action`, and any record that names one of them. Empty when nothing is.
 */
export declare function answersTo(metric: Entry, missed: readonly Pick<Measured, 'record'>[], isms: Pick<Isms, 'links' | 'byId'>): readonly string[];
