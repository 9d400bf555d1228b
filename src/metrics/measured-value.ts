import { given } from '../model/fact.ts';
import type { Measurement } from '../records/types/measurement.ts';
import type { Contradiction } from './contradiction.ts';
import { SMALL_SAMPLE } from './figure.ts';

/** What a measurement says, as numbers. */
export interface MeasuredNumbers {
  readonly value: number | 'n/a' | undefined;
  readonly numerator?: number | undefined;
  readonly denominator?: number | undefined;
}

/** The parts of a value give it back within this: half a point of a percentage. */
const TOLERANCE = 0.5;

/** A ratio of 1 is what 100 is to a percentage. */
const RATIO_TOLERANCE = 0.005;

export function measuredNumbers({ facts }: Measurement): MeasuredNumbers {
  return {
    value: given(facts.value),
    numerator: given(facts.numerator),
    denominator: given(facts.denominator),
  };
}

/** The value as its parts give it, which is not rounded; `undefined` without both parts, or with nothing to divide by. */
function fromParts({ numerator, denominator }: MeasuredNumbers, unit: string | undefined): number | undefined {
  if (numerator === undefined || denominator === undefined || denominator === 0) return undefined;
  return ((unit === 'percent' ? 100 : 1) * numerator) / denominator;
}

/** Numbers of a measurement that cannot all be true. */
export function measurementContradictions(
  numbers: MeasuredNumbers,
  unit: string | undefined,
): readonly Contradiction[] {
  const { value, numerator = 0, denominator } = numbers;
  if (numerator < 0) return [{ field: 'numerator', says: `\`numerator\` is negative (${numerator})` }];
  if (denominator !== undefined && denominator < 0) {
    return [{ field: 'denominator', says: `\`denominator\` is negative (${denominator})` }];
  }
  if (value === undefined || denominator === undefined) return [];
  if (denominator === 0 && value !== 'n/a') {
    return [{ field: 'value', says: `\`value\` is ${value} although the denominator is 0, which gives n/a` }];
  }
  const parts = fromParts(numbers, unit);
  if (parts === undefined) return [];
  const says = `${numbers.numerator} of ${denominator} give ${Number(parts.toFixed(2))}${unit === 'percent' ? ' %' : ''}`;
  if (value === 'n/a') return [{ field: 'value', says: `\`value\` is n/a, and ${says}` }];
  const tolerance = unit === 'ratio' ? RATIO_TOLERANCE : TOLERANCE;
  // A hair more than the tolerance is floating point, not a difference.
  if (Math.abs(parts - value) <= tolerance + 1e-9) return [];
  return [{ field: 'value', says: `\`value\` is ${value}, and ${says}` }];
}

/** The value that counts against a target: unrounded where its parts are there, `undefined` where it cannot be true. */
export function measuredValue(numbers: MeasuredNumbers, unit: string | undefined): number | 'n/a' | undefined {
  if (measurementContradictions(numbers, unit).length > 0) return undefined;
  return numbers.value === 'n/a' ? 'n/a' : (fromParts(numbers, unit) ?? numbers.value);
}

/** Whether so few cases stand behind a value that it shows no trend. */
export function isSmallSample({ denominator }: MeasuredNumbers): boolean {
  return denominator !== undefined && denominator < SMALL_SAMPLE;
}
