import { interval } from '../../calendar/interval.ts';
import { given } from '../../model/fact.ts';
import { documentFields } from '../common-fields.ts';
import { defineRecord } from '../define-record.ts';
import { list, rows } from '../fields/compounds.ts';
import type { Row } from '../fields/field.ts';
import { required } from '../fields/requirement.ts';
import { says } from '../fields/says.ts';
import { choice, controls, date, doneDate, owner, reference, text } from '../fields/scalars.ts';
import { dutyOn } from '../obligation.ts';

/** 6.1.3 e asks for a plan that can be followed: who does what, and by when. */
const ANSWERED = { saidBy: 'planned-action-overdue' };

const action = {
  id: says('What the action is called within the plan.', text()),
  risk: reference('risk'),
  control: controls(),
  action: says('What is to be done.', required(text())),
  owner: required(owner(), ANSWERED),
  due: required(date(), ANSWERED),
  completed_on: doneDate(),
  status: says('Where it stands.', choice(['open', 'in-progress', 'done', 'cancelled'])),
  resources: says('What it takes.', text()),
  evidence: list(reference()),
};

export type TreatmentAction = Row<typeof action>;

/** What is done about the risks, by whom and by when, and which risk owners agreed (6.1.3 e and f). */
export const riskTreatmentPlan = defineRecord({
  type: 'risk-treatment-plan',
  kind: 'document',
  prefix: 'RTP',
  states: ['draft', 'approved', 'in-progress', 'completed', 'superseded'],
  finalStates: ['completed', 'superseded'],
  inForceStates: ['approved', 'in-progress'],
  clauses: ['6.1.3', '8.3'],
  controls: [],
  reviewInterval: interval({ months: 6 }),
  fields: {
    ...documentFields,
    actions: says('What is done about the risks, one by one.', required(rows(action))),
    approved_by_risk_owners: says(
      'Which owners agreed to the plan and accept what it leaves of their risks.',
      required(rows({ risk: required(reference('risk')), person: required(owner()), date: required(date()) })),
    ),
  },
  obligations: ({ entry, facts }) =>
    (given(facts.actions) ?? []).flatMap((row, index) =>
      isOpen(row)
        ? dutyOn(entry, row.facts.due, {
            kind: 'planned-action',
            what: nameOfAction(row),
            who: given(row.facts.owner)?.text,
            part: partOfAction(row, index),
            saidBy: 'planned-action-overdue',
          })
        : [],
    ),
});

/** Whether something is left to do. A day of completion counts also when nobody changed the status. */
export function isOpen({ facts }: TreatmentAction): boolean {
  const status = given(facts.status);
  return facts.completed_on.state !== 'given' && status !== 'done' && status !== 'cancelled';
}

/** `Action 7 (Roll out leak prevention)`. */
export function nameOfAction({ facts }: TreatmentAction): string {
  const words = given(facts.action);
  return `Action${givenWord(given(facts.id))}${words === undefined ? '' : ` (${words})`}`;
}

/** What tells the actions of a plan apart: their ids, else their number from 1. */
export function partOfAction({ facts }: TreatmentAction, index: number): string {
  return given(facts.id) ?? `#${index + 1}`;
}

function givenWord(word: string | undefined): string {
  return word === undefined ? '' : ` ${word}`;
}
