import type { Owner } from '../documents/values/owner.ts';
import { given } from '../model/fact.ts';
import type { RecordOf } from './record-of.ts';
import type { riskMethod } from './types/risk-method.ts';

type MethodRecord = RecordOf<typeof riskMethod.fields>;

/** A named range of scores, both ends included; a level of a matrix may have no range. */
export interface Level {
  readonly name: string;
  readonly min: number | undefined;
  readonly max: number | undefined;
}

/** What a risk method says about scores (6.1.2), ready to be calculated with. */
export interface RiskScoring {
  readonly rule: 'product' | 'sum' | 'matrix' | undefined;
  /** Values of the scales, ascending; empty when the method gives none. */
  readonly likelihoods: readonly number[];
  readonly impacts: readonly number[];
  /** Level by likelihood and impact. */
  readonly matrix: ReadonlyMap<number, ReadonlyMap<number, string>>;
  /** From the lowest to the highest. */
  readonly levels: readonly Level[];
  /** The highest level that needs no treatment. */
  readonly threshold: string | undefined;
  /** Level to whoever may accept a risk of it. */
  readonly authority: ReadonlyMap<string, Owner>;
}

/** How high a risk is on both scales. */
export interface Score {
  readonly likelihood: number;
  readonly impact: number;
}

/** The arithmetic of a method. What cannot be read is left out, and whatever rests on it has no answer. */
export function scoringOf({ facts }: MethodRecord): RiskScoring {
  const likelihoods = scaleOf(facts.likelihood_scale);
  const impacts = scaleOf(facts.impact_scale);
  const matrix = matrixOf(facts.matrix, likelihoods, impacts);
  const levels = (given(facts.levels) ?? []).flatMap(({ facts: { name, min, max } }) => {
    const word = given(name);
    return word === undefined ? [] : [{ name: word, min: given(min), max: given(max) }];
  });
  const authority = [...(given(facts.acceptance_authority) ?? [])].flatMap(([level, fact]) => {
    const owner = given(fact);
    return owner ? [[plain(level), owner] as const] : [];
  });
  return {
    rule: given(facts.level_rule),
    likelihoods: likelihoods.map(({ value }) => value),
    impacts: impacts.map(({ value }) => value),
    matrix,
    levels: ascending(levels, matrix),
    threshold: given(facts.acceptance_threshold),
    authority: new Map(authority),
  };
}

/** Likelihood times or plus impact; `undefined` for a matrix, which has no numbers. */
export function scoreOf({ rule }: RiskScoring, { likelihood, impact }: Score): number | undefined {
  if (rule === 'product') return likelihood * impact;
  return rule === 'sum' ? likelihood + impact : undefined;
}

/** The level of a score; `undefined` when the method gives none, or two. */
export function levelOf(scoring: RiskScoring, score: Score): Level | undefined {
  const [level, another] = levelsOf(scoring, score);
  return another ? undefined : level;
}

function levelsOf(scoring: RiskScoring, score: Score): readonly Level[] {
  if (scoring.rule === 'matrix') {
    const name = scoring.matrix.get(score.likelihood)?.get(score.impact);
    const level = name === undefined ? undefined : levelNamed(scoring, name);
    return level ? [level] : [];
  }
  const value = scoreOf(scoring, score);
  if (value === undefined) return [];
  return scoring.levels.filter(
    ({ min, max }) =>
      (min !== undefined || max !== undefined) &&
      value >= (min ?? Number.NEGATIVE_INFINITY) &&
      value <= (max ?? Number.POSITIVE_INFINITY),
  );
}

/** A level by its name, letter case and spacing aside. */
export function levelNamed({ levels }: RiskScoring, name: string): Level | undefined {
  return levels.find((level) => plain(level.name) === plain(name));
}

/** Whether a level is above another one; `undefined` when the method does not know both. */
export function isAbove(scoring: RiskScoring, name: string, other: string): boolean | undefined {
  const [level, than] = [levelNamed(scoring, name), levelNamed(scoring, other)];
  return level && than && scoring.levels.indexOf(level) > scoring.levels.indexOf(than);
}

/** Whether a level needs treatment or the acceptance of whoever has the authority; `undefined` when nobody can tell. */
export function isAboveThreshold(scoring: RiskScoring, name: string): boolean | undefined {
  return scoring.threshold === undefined ? undefined : isAbove(scoring, name, scoring.threshold);
}

/**
 * Whether what remains is worse than what was there: by score, by level of a matrix, or (without a method) on one scale
 * and on the other no better.
 */
export function isWorse(scoring: RiskScoring | undefined, residual: Score, inherent: Score): boolean {
  if (scoring) {
    const [after, before] = [scoreOf(scoring, residual), scoreOf(scoring, inherent)];
    if (after !== undefined && before !== undefined) return after > before;
    const [level, former] = [levelOf(scoring, residual), levelOf(scoring, inherent)];
    if (level && former && level !== former) return isAbove(scoring, level.name, former.name) ?? false;
  }
  const noBetter = residual.likelihood >= inherent.likelihood && residual.impact >= inherent.impact;
  return noBetter && (residual.likelihood > inherent.likelihood || residual.impact > inherent.impact);
}

/**
 * Who may accept a risk of a level: whoever the method names for it, and whoever it names for a higher one. Where it
 * names nobody for the level itself, whoever it names for the nearest lower one may as well.
 */
export function authoritiesFor(scoring: RiskScoring, name: string): readonly Owner[] {
  const level = levelNamed(scoring, name);
  if (!level) return [];
  const own = scoring.levels.indexOf(level);
  const named = scoring.levels.map((one) => scoring.authority.get(plain(one.name)));
  const from = named[own] ? own : named.slice(0, own).findLastIndex((owner) => owner !== undefined);
  return named.slice(Math.max(from, 0)).filter((owner) => owner !== undefined);
}

/** What keeps a method from giving the same answer to everyone (6.1.2 b). */
export interface MethodFlaw {
  readonly kind: 'gap' | 'overlap' | 'reversed-range' | 'unknown-level' | 'no-authority';
  /** In words, without a final stop. */
  readonly says: string;
}

/** Gaps, overlaps and names of levels that the method does not have. Only scores that its scales can reach count. */
export function flawsOf(scoring: RiskScoring): readonly MethodFlaw[] {
  return [
    ...reversedRanges(scoring),
    ...scoresWithoutOneLevel(scoring),
    ...unknownLevels(scoring),
    ...unaccepted(scoring),
  ];
}

function reversedRanges({ levels }: RiskScoring): readonly MethodFlaw[] {
  return levels.flatMap(({ name, min, max }) =>
    min !== undefined && max !== undefined && min > max
      ? [{ kind: 'reversed-range' as const, says: `the level ${name} ends at ${max}, before it starts at ${min}` }]
      : [],
  );
}

function scoresWithoutOneLevel(scoring: RiskScoring): readonly MethodFlaw[] {
  if (scoring.rule === undefined || scoring.levels.length === 0) return [];
  const flaws = new Map<string, MethodFlaw>();
  for (const likelihood of scoring.likelihoods) {
    for (const impact of scoring.impacts) {
      const levels = levelsOf(scoring, { likelihood, impact });
      const value = scoreOf(scoring, { likelihood, impact });
      const which = value === undefined ? `likelihood ${likelihood} with impact ${impact}` : `a score of ${value}`;
      if (levels.length === 0) flaws.set(which, { kind: 'gap', says: `${which} has no level` });
      if (levels.length > 1) {
        const names = levels.map(({ name }) => name).join(' and ');
        flaws.set(which, { kind: 'overlap', says: `${which} is ${names} at once` });
      }
    }
  }
  return [...flaws.values()];
}

function unknownLevels(scoring: RiskScoring): readonly MethodFlaw[] {
  const { levels, threshold, authority, matrix } = scoring;
  if (levels.length === 0) return [];
  const used: readonly (readonly [string, string])[] = [
    ...(threshold === undefined ? [] : [[threshold, 'the acceptance threshold'] as const]),
    ...[...authority.keys()].map((name) => [name, 'the acceptance authority'] as const),
    ...[...new Set([...matrix.values()].flatMap((row) => [...row.values()]))].map(
      (name) => [name, 'the matrix'] as const,
    ),
  ];
  return used.flatMap(([name, where]) =>
    levelNamed(scoring, name)
      ? []
      : [{ kind: 'unknown-level' as const, says: `${where} names the level ${name}, which the method does not have` }],
  );
}

/** Levels above the threshold that nobody may accept: such a risk could only be treated. */
function unaccepted(scoring: RiskScoring): readonly MethodFlaw[] {
  if (scoring.authority.size === 0) return [];
  return scoring.levels.flatMap(({ name }) =>
    isAboveThreshold(scoring, name) && !scoring.authority.has(plain(name))
      ? [{ kind: 'no-authority' as const, says: `nobody is named who may accept a risk of the level ${name}` }]
      : [],
  );
}

interface Step {
  readonly value: number;
  readonly label: string | undefined;
}

type ScaleFact = MethodRecord['facts']['likelihood_scale'];

function scaleOf(fact: ScaleFact): readonly Step[] {
  return (given(fact) ?? [])
    .flatMap(({ facts }) => {
      const value = given(facts.value);
      return value === undefined ? [] : [{ value, label: given(facts.label) }];
    })
    .sort((a, b) => a.value - b.value);
}

/** The cells of a matrix; its sides are named by value or by label. */
function matrixOf(
  fact: MethodRecord['facts']['matrix'],
  likelihoods: readonly Step[],
  impacts: readonly Step[],
): RiskScoring['matrix'] {
  const matrix = new Map<number, ReadonlyMap<number, string>>();
  for (const [side, row] of given(fact) ?? []) {
    const likelihood = stepOf(side, likelihoods);
    if (likelihood === undefined) continue;
    const cells = [...(given(row) ?? [])].flatMap(([top, cell]) => {
      const [impact, name] = [stepOf(top, impacts), given(cell)];
      return impact === undefined || name === undefined ? [] : [[impact, name] as const];
    });
    matrix.set(likelihood, new Map(cells));
  }
  return matrix;
}

function stepOf(key: string, scale: readonly Step[]): number | undefined {
  const step = scale.find(({ value, label }) => String(value) === key.trim() || (label && plain(label) === plain(key)));
  return step?.value;
}

/**
 * Levels from the lowest to the highest: by where their ranges start, else as they are listed. A list that starts with
 * what the matrix has in its highest corner is listed from the top.
 */
function ascending(levels: readonly Level[], matrix: RiskScoring['matrix']): readonly Level[] {
  if (levels.every(({ min, max }) => (min ?? max) !== undefined)) {
    return [...levels].sort((a, b) => (a.min ?? Number.NEGATIVE_INFINITY) - (b.min ?? Number.NEGATIVE_INFINITY));
  }
  const at = (corner: string | undefined): number =>
    corner === undefined ? -1 : levels.findIndex(({ name }) => plain(name) === plain(corner));
  const [lowest, highest] = [at(cornerOf(matrix, 'least')), at(cornerOf(matrix, 'most'))];
  return lowest !== -1 && highest !== -1 && highest < lowest ? levels.toReversed() : levels;
}

function cornerOf(matrix: RiskScoring['matrix'], which: 'least' | 'most'): string | undefined {
  const extreme = which === 'least' ? Math.min : Math.max;
  const row = matrix.get(extreme(...matrix.keys()));
  return row?.get(extreme(...row.keys()));
}

function plain(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, ' ');
}
