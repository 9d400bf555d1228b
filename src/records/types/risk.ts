import { type Interval, interval } from '../../calendar/interval.ts';
import { addInterval } from '../../calendar/plain-date.ts';
import { given } from '../../model/fact.ts';
import { registerFields } from '../common-fields.ts';
import { defineRecord } from '../define-record.ts';
import { nameOf, statusWord } from '../entry.ts';
import { list } from '../fields/compounds.ts';
import { required, requiredIn, requiredWhen } from '../fields/requirement.ts';
import { says } from '../fields/says.ts';
import { choice, controls, count, date, doneDate, owner, reference, text } from '../fields/scalars.ts';
import { type Inventory, recordsOf } from '../inventory.ts';
import { dutyAfter, dutyOn } from '../obligation.ts';
import { riskMethod } from './risk-method.ts';

const ACCEPTANCE = { saidBy: 'residual-risk-not-accepted' };

/** One risk: its owner, its scores, its treatment and who accepted what remains (6.1.2, 8.2, 8.3). */
export const risk = defineRecord({
  type: 'risk',
  kind: 'register',
  prefix: 'RSK',
  states: ['identified', 'assessed', 'treating', 'accepted', 'closed'],
  finalStates: ['closed'],
  inForceStates: ['identified', 'assessed', 'treating', 'accepted'],
  clauses: ['6.1.2', '8.2', '8.3'],
  controls: [],
  fields: {
    ...registerFields,
    description: says('Cause, event and consequence.', required(text())),
    properties: says('What would suffer.', required(list(choice(['confidentiality', 'integrity', 'availability'])))),
    risk_owner: says('Who answers for the risk and has the say over it (6.1.2 c).', required(owner())),
    assets: list(reference('asset')),
    inherent_likelihood: says('A value of the scale of the risk method.', required(count())),
    inherent_impact: says('A value of the scale of the risk method.', required(count())),
    inherent_level: says('The method gives it. If it is there as well, it is compared.', text()),
    treatment: says('What is done about it.', required(choice(['modify', 'avoid', 'share', 'retain']))),
    controls: requiredWhen(
      'when `treatment` is modify',
      ({ text: of }) => of('treatment') === 'modify',
      list(controls()),
      { saidBy: 'risk-score-inconsistent' },
    ),
    residual_likelihood: requiredIn(['treating', 'accepted'], count()),
    residual_impact: requiredIn(['treating', 'accepted'], count()),
    residual_level: says('The level that is left once it is treated.', text()),
    assessed_on: required(doneDate()),
    accepted_by: requiredIn(['accepted'], owner(), ACCEPTANCE),
    accepted_on: requiredIn(['accepted'], doneDate(), ACCEPTANCE),
    acceptance_expires: says('The last day on which the acceptance holds.', date()),
    triggered_by: says('The change, incident or finding for which it was assessed again.', list(reference())),
  },
  columns: {
    id: ['risk id', 'risk no', 'risk number', 'risk ref'],
    title: ['risk', 'risk title', 'risk name', 'threat', 'scenario'],
    description: ['risk description', 'description', 'event'],
    properties: ['cia', 'affects'],
    risk_owner: ['owner', 'risk owner', 'responsible'],
    assets: ['asset', 'assets'],
    inherent_likelihood: ['likelihood', 'probability', 'inherent likelihood', 'l'],
    inherent_impact: ['impact', 'consequence', 'severity', 'inherent impact', 'i'],
    inherent_level: ['level', 'risk level', 'rating', 'risk rating', 'inherent risk', 'inherent level'],
    treatment: ['treatment', 'response', 'risk treatment', 'treatment option'],
    controls: ['control', 'annex a controls', 'annex a', 'mitigating controls'],
    residual_likelihood: ['residual likelihood', 'residual probability'],
    residual_impact: ['residual impact', 'residual consequence'],
    residual_level: ['residual risk', 'residual level', 'residual rating'],
    assessed_on: ['assessed', 'last assessed', 'assessment date', 'date assessed', 'last reviewed'],
    accepted_by: ['accepted by', 'acceptance'],
  },
  obligations: ({ entry, facts }, among) => [
    ...dutyAfter(entry, facts.assessed_on, assessmentInterval(among), {
      kind: 'risk-assessment',
      what: 'Assessment of the risk',
      who: given(facts.risk_owner)?.text,
      saidBy: 'risk-assessment-overdue',
    }),
    // The acceptance of a risk that is being treated again is history.
    ...(statusWord(entry) === 'accepted'
      ? dutyOn(entry, facts.acceptance_expires, {
          kind: 'risk-acceptance',
          what: 'Renewal of the acceptance',
          who: given(facts.accepted_by)?.text,
          saidBy: 'residual-risk-not-accepted',
        })
      : []),
  ],
});

interface PlannedInterval {
  readonly interval: Interval;
  readonly from: string;
}

const YEARLY: PlannedInterval = { interval: interval({ months: 12 }), from: 'default for risk assessments' };

/**
 * How often risks are assessed (8.2): as the method in force says, of several the shortest; unknown while that cannot be
 * read, and twelve months when no method says anything.
 */
function assessmentInterval(among: Inventory): PlannedInterval | undefined {
  const inForce = recordsOf(among, riskMethod).filter(({ entry }) => entry.lifecycle === 'in-force');
  if (inForce.some(({ facts }) => facts.assessment_interval.state === 'unreadable')) return undefined;
  const said = inForce.flatMap(({ entry, facts }): readonly PlannedInterval[] => {
    const value = given(facts.assessment_interval);
    return value ? [{ interval: value, from: nameOf(entry) }] : [];
  });
  const endOf = (one: PlannedInterval): string => addInterval(among.today, one.interval);
  return (
    said.reduce<PlannedInterval | undefined>(
      (shortest, one) => (shortest && endOf(shortest) <= endOf(one) ? shortest : one),
      undefined,
    ) ?? YEARLY
  );
}
