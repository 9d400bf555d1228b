import type { Measurement } from '../records/types/measurement.js';
import type { Contradiction } from './contradiction.js';
/** What a measurement says, as numbers. */
export interface MeasuredNumbers {
    readonly value: number | 'n/a' | undefined;
    readonly numerator?: number | undefined;
    readonly denominator?: number | undefined;
}
export declare function measuredNumbers({ facts }: Measurement): MeasuredNumbers;
/** Numbers of a measurement that cannot all be true. */
export declare function measurementContradictions(numbers: MeasuredNumbers, unit: string | undefined): readonly Contradiction[];
/** The value that counts against a target: unrounded where its parts are there, `undefined` where it cannot be true. */
export declare function measuredValue(numbers: MeasuredNumbers, unit: string | undefined): number | 'n/a' | undefined;
/** Whether so few cases stand behind a value that it shows no trend. */
export declare function isSmallSample({ denominator }: MeasuredNumbers): boolean;
