import { describe, expect, it } from 'vitest';
import { days, inWords } from '../../src/rules/wording.ts';

describe('a number of days', () => {
  it.each([
    [0, '0 days'],
    [1, '1 day'],
    [2, '2 days'],
  ])('%i is %s', (count, wanted) => {
    expect(days(count)).toBe(wanted);
  });
});

describe('a list in words', () => {
  it.each<readonly [readonly string[], string]>([
    [[], 'none'],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
    [['a', 'b', 'c', 'd'], 'a, b, c and 1 more'],
  ])('%j', (items, wanted) => {
    expect(inWords(items, 3)).toBe(wanted);
  });
});
