import { type Fact, given } from '../../model/fact.ts';
import type { RecordOf } from '../../records/record-of.ts';
import type { riskMethod } from '../../records/types/risk-method.ts';
import { inWords } from '../wording.ts';
import type { Lack, Part } from './content-part.ts';

type Facts = RecordOf<typeof riskMethod.fields>['facts'];
type Scale = Facts['likelihood_scale'];

/** What makes two assessments of one risk come out alike (6.1.2 a, b and d), and who accepts what remains (6.1.3 f). */
export const RISK_METHOD_PARTS: readonly Part[] = [
  { name: 'a scale of likelihood (6.1.2 d)', field: 'likelihood_scale', heading: /likelihood|probabilit|frequenc/i },
  { name: 'a scale of impact (6.1.2 d)', field: 'impact_scale', heading: /impact|consequence|severity/i },
  { name: 'how a level follows from the scales (6.1.2 b)', field: 'level_rule', heading: /level|matrix|rating|scor/i },
  { name: 'the levels of risk (6.1.2 d)', field: 'levels', heading: /level|matrix|rating/i },
  {
    name: 'the level up to which a risk is accepted (6.1.2 a)',
    field: 'acceptance_threshold',
    heading: /accept|appetite|toleran|criteria/i,
  },
  {
    name: 'who may accept a risk (6.1.3 f)',
    field: 'acceptance_authority',
    heading: /accept|appetite|toleran|authorit/i,
  },
];

/** Gaps in scales and levels: what falls into one is rated by each as they please. */
export function gapsOfRiskMethod(facts: Facts): readonly Lack[] {
  return [
    ...gapsOfScale('likelihood', facts.likelihood_scale),
    ...gapsOfScale('impact', facts.impact_scale),
    ...gapsOfLevels(facts),
    ...unknownThreshold(facts),
  ];
}

function gapsOfScale(name: string, scale: Scale): readonly Lack[] {
  if (scale.state !== 'given') return [];
  const rows = scale.value;
  const lacks: Lack[] = [];
  const values = valuesOf(scale);
  // A value that cannot be read may be the one that closes a gap, and is a finding of its own.
  const gaps = rows.some(({ facts }) => facts.value.state === 'unreadable') ? [] : gapsBetween(values);
  if (gaps.length > 0) lacks.push({ name: `the value ${inWords(gaps)} in the scale of ${name}`, at: scale });
  const twice = [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
  if (twice.length > 0)
    lacks.push({ name: `one meaning for the value ${inWords(twice.map(String))} of ${name}`, at: scale });
  const unexplained = rows.filter(({ facts }) => isBlank(facts.meaning));
  if (unexplained.length > 0) {
    const which = unexplained.map(({ facts }) => String(given(facts.value) ?? given(facts.label) ?? '?'));
    lacks.push({ name: `what ${inWords(which)} in the scale of ${name} means`, at: unexplained[0] });
  }
  return lacks;
}

function gapsBetween(values: readonly number[]): readonly string[] {
  return values.slice(1).flatMap((value, index) => {
    const before = values[index] ?? value;
    return value > before + 1 ? [range(before + 1, value - 1)] : [];
  });
}

/** With a matrix the levels stand in its cells, and need no bounds. */
function gapsOfLevels(facts: Facts): readonly Lack[] {
  const rule = given(facts.level_rule);
  if (facts.levels.state !== 'given' || (rule !== 'product' && rule !== 'sum')) return [];
  const bounded = facts.levels.value.flatMap(({ facts: { name, min, max } }) =>
    // Scores are whole numbers: up to 4.5 is up to 4.
    min.state === 'given' && max.state === 'given'
      ? [{ name: given(name) ?? '?', min: Math.ceil(min.value), max: Math.floor(max.value) }]
      : [],
  );
  // A level whose bounds cannot be read may be the one that closes a gap.
  if (bounded.length < facts.levels.value.length) return [];
  const levels = bounded.filter(({ min, max }) => min <= max).sort((a, b) => a.min - b.min);
  const [lowest] = levels;
  if (!lowest) return [];
  const at = facts.levels;
  const scores = rangeOf(rule, facts.likelihood_scale, facts.impact_scale);
  const lacks: Lack[] = [];
  let reached = (scores?.least ?? lowest.min) - 1;
  let below: string | undefined;
  for (const { name, min, max } of levels) {
    if (min > reached + 1) lacks.push({ name: `a level for ${span(reached + 1, min - 1)}`, at });
    if (below !== undefined && min <= reached)
      lacks.push({
        name: `one level alone for ${span(min, Math.min(reached, max))} (${below} and ${name} both have it)`,
        at,
      });
    if (max > reached) {
      reached = max;
      below = name;
    }
  }
  if (scores && reached < scores.most) lacks.push({ name: `a level for ${span(reached + 1, scores.most)}`, at });
  return lacks;
}

/** The lowest and the highest score that the scales can give. */
function rangeOf(
  rule: 'product' | 'sum',
  likelihood: Scale,
  impact: Scale,
): { readonly least: number; readonly most: number } | undefined {
  const [a, b] = [valuesOf(likelihood), valuesOf(impact)];
  if (a.length === 0 || b.length === 0) return undefined;
  const combine = (end: 0 | -1): number => {
    const [x, y] = [a.at(end) ?? 0, b.at(end) ?? 0];
    return rule === 'product' ? x * y : x + y;
  };
  return { least: combine(0), most: combine(-1) };
}

/** The values of a scale that can be read, from the lowest up. */
function valuesOf(scale: Scale): readonly number[] {
  return (given(scale) ?? []).flatMap(({ facts }) => given(facts.value) ?? []).sort((a, b) => a - b);
}

function span(from: number, to: number): string {
  return from === to ? `the score ${from}` : `scores from ${from} to ${to}`;
}

function range(from: number, to: number): string {
  return from === to ? `${from}` : `${from} to ${to}`;
}

function unknownThreshold({ levels, acceptance_threshold: threshold }: Facts): readonly Lack[] {
  const names = (given(levels) ?? []).flatMap(({ facts }) => given(facts.name)?.toLowerCase() ?? []);
  if (threshold.state !== 'given' || names.length === 0 || names.includes(threshold.value.toLowerCase())) return [];
  // A score does as well as the name of a level.
  if (/^\d+(?:\.\d+)?$/.test(threshold.value)) return [];
  return [{ name: `a level called \`${threshold.value}\`, up to which a risk is accepted`, at: threshold }];
}

/** Whether a field has nothing in it, or a hole where something should be. */
export function isBlank({ state }: Fact<unknown>): boolean {
  return state === 'absent' || state === 'placeholder';
}
