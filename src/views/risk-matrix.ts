import { given } from '../model/fact.ts';
import { type Entry, nameOf } from '../records/entry.ts';
import { recordsOf } from '../records/inventory.ts';
import type { Isms } from '../records/isms.ts';
import type { Risk } from '../records/risk-method-on.ts';
import { isAboveThreshold, levelOf, type RiskScoring, type Score, scoringOf } from '../records/risk-scoring.ts';
import { risk } from '../records/types/risk.ts';
import { riskMethod } from '../records/types/risk-method.ts';
import { type Responsible, responsibleAs, responsibleFor } from './responsible.ts';

/** A step of a scale: its number, and what the method calls it. */
export interface ScaleStep {
  readonly value: number;
  readonly label: string | undefined;
}

/** A risk of the register, as the matrix names it. */
export interface MatrixRisk extends Responsible {
  readonly name: string;
  readonly title: string | undefined;
  readonly path: string;
  readonly treatment: string | undefined;
  readonly inherent: Score | undefined;
  readonly residual: Score | undefined;
  /** The level by the method, of what remains where that is known, else of what was there before the treatment. */
  readonly level: string | undefined;
  /** Whether that level is above what needs no treatment; `undefined` when nobody can tell. */
  readonly aboveThreshold: boolean | undefined;
}

/** One field of the matrix. Risks are named as `MatrixRisk` names them. */
export interface MatrixCell extends Score {
  readonly level: string | undefined;
  readonly aboveThreshold: boolean | undefined;
  /** Risks that would be here if nothing were done. */
  readonly inherent: readonly string[];
  /** Risks that are here once they are treated. */
  readonly residual: readonly string[];
}

/** A score that has no place in the matrix, and why: a risk is never dropped in silence. */
export interface UnplacedScore {
  readonly name: string;
  readonly title: string | undefined;
  readonly path: string;
  readonly which: 'inherent' | 'residual';
  readonly why: string;
}

/** The risks of the register by likelihood and impact (6.1.2, 8.2), on the scales of the method in force. */
export interface RiskMatrix {
  readonly method: { readonly name: string; readonly title: string | undefined; readonly path: string } | undefined;
  /** Why there is no matrix, or why it may be another than the one meant; without a final stop. */
  readonly notes: readonly string[];
  /** Ascending. Empty without a method whose scales can be read. */
  readonly likelihoods: readonly ScaleStep[];
  readonly impacts: readonly ScaleStep[];
  /** From the lowest to the highest. */
  readonly levels: readonly string[];
  /** The highest level that needs no treatment. */
  readonly threshold: string | undefined;
  /** By likelihood, then impact, ascending. */
  readonly cells: readonly MatrixCell[];
  /** Open risks, by name. */
  readonly risks: readonly MatrixRisk[];
  readonly unplaced: readonly UnplacedScore[];
}

/** Lays the open risks out on the scales of the method. Closed risks are left out. */
export function riskMatrix(isms: Isms): RiskMatrix {
  const methods = recordsOf(isms, riskMethod).filter(({ entry }) => entry.lifecycle === 'in-force');
  const [method, ...others] = methods;
  const scoring = method && scoringOf(method);
  const likelihoods = stepsOf(method?.facts.likelihood_scale);
  const impacts = stepsOf(method?.facts.impact_scale);
  const open = recordsOf(isms, risk).filter(({ entry }) => entry.lifecycle !== 'no-longer');
  const risks = open
    .map((record) => matrixRisk(record, scoring, isms))
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const cells = likelihoods.flatMap(({ value: likelihood }) =>
    impacts.map(({ value: impact }) => cellOf({ likelihood, impact }, scoring, risks)),
  );
  return {
    method: method && identityOf(method.entry),
    notes: notesOn(
      method?.entry,
      others.map(({ entry }) => entry),
      cells.length,
    ),
    likelihoods,
    impacts,
    levels: (scoring?.levels ?? []).map(({ name }) => name),
    threshold: scoring?.threshold,
    cells,
    risks,
    unplaced: risks.flatMap((one) => unplacedOf(one, likelihoods, impacts)),
  };
}

function identityOf(entry: Entry): NonNullable<RiskMatrix['method']> {
  return { name: nameOf(entry), title: given(entry.title), path: entry.path };
}

function notesOn(method: Entry | undefined, others: readonly Entry[], cells: number): readonly string[] {
  if (!method) return ['No risk method is in force, so that there are no scales to place risks on'];
  return [
    ...(others.length === 0
      ? []
      : [
          `Several risk methods are in force: the scales are those of ${nameOf(method)}, not of ${others.map(nameOf).join(', ')}`,
        ]),
    ...(cells > 0 ? [] : [`${nameOf(method)} gives no scales that can be read`]),
  ];
}

type ScaleFact = ReturnType<typeof recordsOf<(typeof riskMethod)['fields']>>[number]['facts']['likelihood_scale'];

function stepsOf(fact: ScaleFact | undefined): readonly ScaleStep[] {
  const steps = new Map<number, ScaleStep>();
  for (const { facts } of (fact && given(fact)) ?? []) {
    const value = given(facts.value);
    if (value !== undefined && !steps.has(value)) steps.set(value, { value, label: given(facts.label) });
  }
  return [...steps.values()].sort((a, b) => a.value - b.value);
}

function matrixRisk({ entry, facts }: Risk, scoring: RiskScoring | undefined, isms: Isms): MatrixRisk {
  const inherent = scoreOn(given(facts.inherent_likelihood), given(facts.inherent_impact));
  const residual = scoreOn(given(facts.residual_likelihood), given(facts.residual_impact));
  const score = residual ?? inherent;
  const level = scoring && score && levelOf(scoring, score)?.name;
  const riskOwner = given(facts.risk_owner)?.text;
  return {
    ...identityOf(entry),
    ...(riskOwner === undefined ? responsibleFor(entry, isms, isms.today) : responsibleAs(riskOwner, isms, isms.today)),
    treatment: given(facts.treatment),
    inherent,
    residual,
    level,
    aboveThreshold: scoring && level !== undefined ? isAboveThreshold(scoring, level) : undefined,
  };
}

function scoreOn(likelihood: number | undefined, impact: number | undefined): Score | undefined {
  return likelihood === undefined || impact === undefined ? undefined : { likelihood, impact };
}

function cellOf(score: Score, scoring: RiskScoring | undefined, risks: readonly MatrixRisk[]): MatrixCell {
  const level = scoring && levelOf(scoring, score)?.name;
  const here = (which: 'inherent' | 'residual'): readonly string[] =>
    risks.filter((one) => isSame(one[which], score)).map(({ name }) => name);
  return {
    ...score,
    level,
    aboveThreshold: scoring && level !== undefined ? isAboveThreshold(scoring, level) : undefined,
    inherent: here('inherent'),
    residual: here('residual'),
  };
}

function isSame(a: Score | undefined, b: Score): boolean {
  return a?.likelihood === b.likelihood && a.impact === b.impact;
}

function unplacedOf(
  { name, title, path, inherent, residual }: MatrixRisk,
  likelihoods: readonly ScaleStep[],
  impacts: readonly ScaleStep[],
): readonly UnplacedScore[] {
  if (likelihoods.length === 0 || impacts.length === 0) return [];
  const why = (score: Score | undefined, missing: string): string | undefined => {
    if (!score) return missing;
    const isOn = (steps: readonly ScaleStep[], value: number): boolean => steps.some((step) => step.value === value);
    return isOn(likelihoods, score.likelihood) && isOn(impacts, score.impact)
      ? undefined
      : `likelihood ${score.likelihood} with impact ${score.impact} is not on the scales of the method`;
  };
  const scores = [
    ['inherent', why(inherent, 'its likelihood or impact is missing or cannot be read')],
    ['residual', why(residual, 'what remains is not scored yet, or cannot be read')],
  ] as const;
  return scores.flatMap(([which, reason]) => (reason === undefined ? [] : [{ name, title, path, which, why: reason }]));
}
