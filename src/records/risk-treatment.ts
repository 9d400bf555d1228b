import type { PlainDate } from '../calendar/plain-date.ts';
import { type Fact, given } from '../model/fact.ts';
import { hasReached, statusWord } from './entry.ts';
import { recordsOf } from './inventory.ts';
import type { Isms } from './isms.ts';
import { valuesOf } from './links.ts';
import type { RecordOf } from './record-of.ts';
import type { Method, Risk } from './risk-method-on.ts';
import { type Level, levelNamed, levelOf, type RiskScoring, type Score } from './risk-scoring.ts';
import { isOpen, riskTreatmentPlan, type TreatmentAction } from './types/risk-treatment-plan.ts';
import { soa } from './types/soa.ts';

/** What is planned and done about a risk. */
export interface Treatment {
  readonly hasOpenAction: boolean;
  /** Whether the plans name actions for it, and all that were not cancelled are done. */
  readonly isDone: boolean;
  /** Whether the owner of the risk agreed to the plan and to what it leaves (6.1.3 f). */
  readonly isAgreed: boolean;
}

/**
 * Actions count under the risk, and under another risk, a corrective action or a change to which the risk links. For a
 * day that is past, what was completed later was still open; plans and statuses are those of today.
 */
export function treatmentOf(isms: Isms, { entry, facts }: Risk, day: PlainDate = isms.today): Treatment {
  const id = given(entry.id);
  const links = valuesOf(given(facts.links));
  const isMine = (about: Fact<string>): boolean => about.state === 'given' && about.value === id;
  const isLinked = (about: Fact<string>): boolean => links.some((link) => link === given(about));
  const plans = recordsOf(isms, riskTreatmentPlan).filter((plan) => plan.entry.lifecycle !== 'not-yet');
  const running = plans.filter((plan) => plan.entry.lifecycle === 'in-force');
  const isOpenThen = (action: TreatmentAction): boolean =>
    isOpen(action) || (day < isms.today && (given(action.facts.completed_on) ?? '') > day);
  const isOpenForIt = (action: TreatmentAction): boolean =>
    isOpenThen(action) && (isMine(action.facts.risk) || isLinked(action.facts.risk));
  const isDoneForIt = (action: TreatmentAction): boolean =>
    !isOpenThen(action) && given(action.facts.status) !== 'cancelled' && isMine(action.facts.risk);
  const hasOpenAction =
    running.flatMap(actionsOf).some(isOpenForIt) || links.some((link) => isRunningElsewhere(isms, link));
  return {
    hasOpenAction,
    isDone: !hasOpenAction && plans.flatMap(actionsOf).some(isDoneForIt),
    isAgreed: plans
      .flatMap((plan) => given(plan.facts.approved_by_risk_owners) ?? [])
      .some(({ facts: { risk, person } }) => isMine(risk) && person.state === 'given'),
  };
}

function actionsOf({ facts }: RecordOf<typeof riskTreatmentPlan.fields>): readonly TreatmentAction[] {
  return given(facts.actions) ?? [];
}

/** Whether a corrective action or a change is under way. */
function isRunningElsewhere({ byId }: Isms, id: string): boolean {
  return (byId.get(id) ?? []).some(
    (entry) =>
      (entry.type === 'corrective-action' || entry.type === 'change') &&
      entry.lifecycle === 'in-force' &&
      !hasReached(entry, 'implemented'),
  );
}

/** The level of the scores, or else the one that the risk names. */
export function levelAt(scoring: RiskScoring, { facts }: Risk, when: 'inherent' | 'residual'): Level | undefined {
  const score = scoreAt({ facts }, when);
  const named = given(facts[`${when}_level`]);
  const level = score && levelOf(scoring, score);
  return level ?? (named === undefined ? undefined : levelNamed(scoring, named));
}

export function scoreAt({ facts }: Pick<Risk, 'facts'>, when: 'inherent' | 'residual'): Score | undefined {
  const [likelihood, impact] = [given(facts[`${when}_likelihood`]), given(facts[`${when}_impact`])];
  return likelihood === undefined || impact === undefined ? undefined : { likelihood, impact };
}

/**
 * Where a risk stands today: at its residual level once it is treated, accepted, or assessed with the controls that are
 * there; before that at its inherent level.
 */
export function currentLevel(
  isms: Isms,
  record: Risk,
  { scoring }: Method,
  treatment: Treatment,
): { readonly level: Level; readonly when: 'inherent' | 'residual' } | undefined {
  const isTreating = statusWord(record.entry) === 'treating';
  const isReduced = !isTreating || treatment.isDone || areControlsInPlace(isms, record);
  const residual = isReduced ? levelAt(scoring, record, 'residual') : undefined;
  if (residual) return { level: residual, when: 'residual' };
  const inherent = levelAt(scoring, record, 'inherent');
  return inherent && { level: inherent, when: 'inherent' };
}

/** Whether the statement of applicability in force calls every control of the risk implemented. */
function areControlsInPlace(isms: Isms, { facts }: Risk): boolean {
  const wanted = valuesOf(given(facts.controls)).flat();
  const implemented = recordsOf(isms, soa)
    .filter(({ entry }) => entry.lifecycle === 'in-force')
    .flatMap((one) => given(one.facts.entries) ?? [])
    .filter((row) => given(row.facts.implementation) === 'implemented')
    .flatMap((row) => given(row.facts.control) ?? []);
  return wanted.length > 0 && wanted.every((control) => implemented.includes(control));
}
