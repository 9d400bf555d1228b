import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../src/records/inventory.ts';
import {
  authoritiesFor,
  flawsOf,
  isAbove,
  isAboveThreshold,
  isWorse,
  levelNamed,
  levelOf,
  type RiskScoring,
  type Score,
  scoreOf,
  scoringOf,
} from '../../src/records/risk-scoring.ts';
import { riskMethod } from '../../src/records/types/risk-method.ts';
import { checked } from '../support/checked.ts';

/** The arithmetic of a method whose front matter has these lines. */
async function scoring(...lines: readonly string[]): Promise<RiskScoring> {
  const head = [
    '---',
    'id: RMD-01',
    'type: risk-method',
    'title: Risk method',
    'status: effective',
    'owner: role:ciso',
  ];
  const { isms } = await checked(
    { 'method.md': [...head, ...lines, '---', ''].join('\n'), 'holdfast.yml': 'version: 1\npreset: iso27001\n' },
    { today: '2026-11-22' },
  );
  const [record] = recordsOf(isms, riskMethod);
  if (!record) throw new Error('there is no method');
  return scoringOf(record);
}

function scale(name: string, ...values: readonly (number | string)[]): string {
  const steps = values.map((value, index) =>
    typeof value === 'number' ? `{ value: ${value} }` : `{ value: ${index + 1}, label: ${value} }`,
  );
  return `${name}: [${steps.join(', ')}]`;
}

const SCALES = [scale('likelihood_scale', 1, 2, 3, 4, 5), scale('impact_scale', 1, 2, 3, 4, 5)];
const LEVELS =
  'levels: [{ name: low, min: 1, max: 4 }, { name: medium, min: 5, max: 9 }, { name: high, min: 10, max: 16 }, { name: critical, min: 20, max: 25 }]';
const PRODUCT = [...SCALES, 'level_rule: product', LEVELS, 'acceptance_threshold: medium'];
const MATRIX = [
  scale('likelihood_scale', 'rare', 'likely'),
  scale('impact_scale', 'small', 'large'),
  'level_rule: matrix',
  'matrix: { 1: { 1: low, 2: medium }, 2: { 1: medium, 2: high } }',
  'levels: [{ name: low }, { name: medium }, { name: high }]',
];

const at = (likelihood: number, impact: number): Score => ({ likelihood, impact });

describe('a score', () => {
  it('is the product or the sum, and none for a matrix', async () => {
    expect(scoreOf(await scoring(...PRODUCT), at(4, 5))).toBe(20);
    expect(scoreOf(await scoring('level_rule: sum'), at(4, 5))).toBe(9);
    expect(scoreOf(await scoring(...MATRIX), at(1, 2))).toBeUndefined();
    expect(scoreOf(await scoring(), at(4, 5))).toBeUndefined();
  });

  it.each([
    [1, 1, 'low'],
    [2, 2, 'low'],
    [5, 1, 'medium'],
    [3, 3, 'medium'],
    [2, 5, 'high'],
    [4, 4, 'high'],
    [4, 5, 'critical'],
    [5, 5, 'critical'],
  ])('of %d by %d is %s: both ends of a range belong to it', async (likelihood, impact, wanted) => {
    expect(levelOf(await scoring(...PRODUCT), at(likelihood, impact))?.name).toBe(wanted);
  });

  it('has no level in a gap, and none where two overlap', async () => {
    const levels = 'levels: [{ name: low, min: 1, max: 4 }, { name: medium, min: 4, max: 8 }]';
    const method = await scoring(...SCALES, 'level_rule: product', levels);
    expect(levelOf(method, at(1, 3))?.name).toBe('low');
    expect(levelOf(method, at(2, 2))).toBeUndefined();
    expect(levelOf(method, at(3, 3))).toBeUndefined();
  });

  it('has a level without an upper or a lower end', async () => {
    const levels = 'levels: [{ name: low, max: 4 }, { name: high, min: 5 }]';
    const method = await scoring(...SCALES, 'level_rule: product', levels);
    expect(levelOf(method, at(1, 1))?.name).toBe('low');
    expect(levelOf(method, at(5, 5))?.name).toBe('high');
  });

  it.each([
    ['by value', 'matrix: { 1: { 1: low, 2: medium }, 2: { 1: medium, 2: high } }'],
    ['by label', 'matrix: { Rare: { small: low, large: medium }, likely: { small: medium, Large: High } }'],
  ])('has the level of its cell in a matrix whose sides are named %s', async (_name, matrix) => {
    const method = await scoring(...MATRIX.filter((line) => !line.startsWith('matrix')), matrix);
    expect(levelOf(method, at(1, 1))?.name).toBe('low');
    expect(levelOf(method, at(1, 2))?.name).toBe('medium');
    expect(levelOf(method, at(2, 2))?.name).toBe('high');
    expect(levelOf(method, at(3, 1))).toBeUndefined();
  });
});

describe('levels', () => {
  it.each([
    [
      'by where they start',
      [...SCALES, 'level_rule: product', 'levels: [{ name: high, min: 10 }, { name: low, min: 1 }]'],
    ],
    ['as they are listed', MATRIX.map((line) => line.replace('{ name: low }, { name: medium }', '{ name: low }'))],
    [
      'from the top, when the matrix says so',
      MATRIX.map((line) => line.replace(/levels: .*/, 'levels: [{ name: high }, { name: medium }, { name: low }]')),
    ],
  ])('are in order %s', async (_name, lines) => {
    const method = await scoring(...lines);
    expect(isAbove(method, 'high', 'low')).toBe(true);
    expect(isAbove(method, 'low', 'high')).toBe(false);
    expect(isAbove(method, 'low', 'low')).toBe(false);
  });

  it('go by their names, letter case and spacing aside', async () => {
    const method = await scoring(...PRODUCT);
    expect(levelNamed(method, ' Critical')?.name).toBe('critical');
    expect(levelNamed(method, 'severe')).toBeUndefined();
    expect(isAbove(method, 'severe', 'low')).toBeUndefined();
  });

  it('are above the threshold or not, and nobody can tell without one', async () => {
    const method = await scoring(...PRODUCT);
    expect(['low', 'medium', 'high', 'critical'].map((name) => isAboveThreshold(method, name))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(isAboveThreshold(await scoring(...PRODUCT.slice(0, -1)), 'high')).toBeUndefined();
    expect(isAboveThreshold(await scoring(...PRODUCT, 'tags: [a]'), 'severe')).toBeUndefined();
  });
});

describe('what remains is worse', () => {
  it('by score under a method that calculates', async () => {
    const method = await scoring(...PRODUCT);
    expect(isWorse(method, at(5, 2), at(4, 2))).toBe(true);
    expect(isWorse(method, at(4, 2), at(4, 2))).toBe(false);
    expect(isWorse(method, at(1, 5), at(5, 4))).toBe(false);
  });

  it('by level in a matrix, and by both scales within a level or without a method', async () => {
    const method = await scoring(...MATRIX);
    expect(isWorse(method, at(2, 2), at(1, 2))).toBe(true);
    expect(isWorse(method, at(2, 1), at(1, 2))).toBe(false);
    expect(isWorse(undefined, at(3, 3), at(3, 2))).toBe(true);
    expect(isWorse(undefined, at(3, 2), at(3, 3))).toBe(false);
    expect(isWorse(undefined, at(4, 2), at(3, 3))).toBe(false);
    expect(isWorse(undefined, at(3, 3), at(3, 3))).toBe(false);
  });
});

describe('a risk is accepted', () => {
  const owners = async (level: string, authority: string): Promise<readonly string[]> =>
    authoritiesFor(await scoring(...PRODUCT, `acceptance_authority: ${authority}`), level).map(({ text }) => text);

  it('by whoever is named for its level or for a higher one', async () => {
    const all = '{ low: role:owner, medium: role:owner, High: role:ciso, critical: role:board }';
    expect(await owners('high', all)).toEqual(['role:ciso', 'role:board']);
    expect(await owners('critical', all)).toEqual(['role:board']);
  });

  it('at a level without a name also by whoever is named for the next lower one', async () => {
    expect(await owners('medium', '{ low: role:owner, high: role:ciso }')).toEqual(['role:owner', 'role:ciso']);
    expect(await owners('critical', '{ low: role:owner, high: role:ciso }')).toEqual(['role:ciso']);
    expect(await owners('low', '{ high: role:ciso }')).toEqual(['role:ciso']);
  });

  it('by nobody in particular when the method names nobody, or not the level', async () => {
    expect(await owners('high', '{}')).toEqual([]);
    expect(await owners('severe', '{ high: role:ciso }')).toEqual([]);
  });
});

describe('a method', () => {
  const flaws = async (...lines: readonly string[]): Promise<readonly string[]> =>
    flawsOf(await scoring(...lines)).map(({ kind, says }) => `${kind}: ${says}`);

  it('may leave out scores that its scales cannot reach', async () => {
    expect(await flaws(...PRODUCT)).toEqual([]);
    expect(await flaws(...MATRIX)).toEqual([]);
  });

  it('has no gaps and no overlaps among those that they can', async () => {
    const levels = 'levels: [{ name: low, min: 1, max: 4 }, { name: medium, min: 4, max: 9 }, { name: high, min: 12 }]';
    expect(await flaws(...SCALES, 'level_rule: product', levels)).toEqual([
      'overlap: a score of 4 is low and medium at once',
      'gap: a score of 10 has no level',
    ]);
  });

  it('has a level in each cell of its matrix, and no other levels there', async () => {
    const matrix = 'matrix: { 1: { 1: low, 2: severe }, 2: { 1: low } }';
    expect(await flaws(...MATRIX.filter((line) => !line.startsWith('matrix')), matrix)).toEqual([
      'gap: likelihood 1 with impact 2 has no level',
      'gap: likelihood 2 with impact 2 has no level',
      'unknown-level: the matrix names the level severe, which the method does not have',
    ]);
  });

  it('has ranges that start before they end', async () => {
    const levels = 'levels: [{ name: low, min: 4, max: 1 }, { name: high, min: 1 }]';
    expect(await flaws(...SCALES, 'level_rule: sum', levels)).toEqual([
      'reversed-range: the level low ends at 1, before it starts at 4',
    ]);
  });

  it('names a threshold and authorities that are levels, and an authority for each level above', async () => {
    const more = ['acceptance_threshold: tolerable', 'acceptance_authority: { high: role:ciso, severe: role:board }'];
    expect(await flaws(...PRODUCT.slice(0, -1), ...more)).toEqual([
      'unknown-level: the acceptance threshold names the level tolerable, which the method does not have',
      'unknown-level: the acceptance authority names the level severe, which the method does not have',
    ]);
    expect(await flaws(...PRODUCT, 'acceptance_authority: { high: role:ciso }')).toEqual([
      'no-authority: nobody is named who may accept a risk of the level critical',
    ]);
  });

  it('that says nothing has no flaws of arithmetic', async () => {
    expect(await flaws()).toEqual([]);
    expect(await flaws('level_rule: product', 'levels: TBC', 'matrix: none', 'likelihood_scale: [a, b]')).toEqual([]);
  });
});

/** Ranges that meet end to end, from 1 to past the highest product. */
const ranges = fc.uniqueArray(fc.integer({ min: 2, max: 25 }), { maxLength: 5 }).map((starts) => {
  const bounds = [1, ...starts.sort((a, b) => a - b), 26];
  return bounds.slice(0, -1).map((min, index) => ({ name: `level ${index}`, min, max: (bounds[index + 1] ?? 0) - 1 }));
});

const step = fc.integer({ min: 1, max: 5 });

describe('any method whose ranges meet', () => {
  const method = (levels: RiskScoring['levels']): RiskScoring => ({
    rule: 'product',
    likelihoods: [1, 2, 3, 4, 5],
    impacts: [1, 2, 3, 4, 5],
    matrix: new Map(),
    levels,
    threshold: undefined,
    authority: new Map(),
  });

  it('is without flaws, and gives each score the one level that holds it', () => {
    fc.assert(
      fc.property(ranges, step, step, (levels, likelihood, impact) => {
        expect(flawsOf(method(levels))).toEqual([]);
        const level = levelOf(method(levels), at(likelihood, impact));
        expect(level?.min).toBeLessThanOrEqual(likelihood * impact);
        expect(level?.max).toBeGreaterThanOrEqual(likelihood * impact);
      }),
    );
  });

  it('never calls a higher score a lower level', () => {
    fc.assert(
      fc.property(ranges, step, step, step, step, (levels, a, b, c, d) => {
        const [one, other] = [levelOf(method(levels), at(a, b)), levelOf(method(levels), at(c, d))];
        if (a * b > c * d) expect(isAbove(method(levels), other?.name ?? '', one?.name ?? '')).toBe(false);
      }),
    );
  });
});
