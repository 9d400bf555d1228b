import { interval } from '../../calendar/interval.ts';
import { given } from '../../model/fact.ts';
import { registerFields } from '../common-fields.ts';
import { defineRecord } from '../define-record.ts';
import { row } from '../fields/compounds.ts';
import { required, requiredWhen } from '../fields/requirement.ts';
import { says } from '../fields/says.ts';
import { date, number, reference, text } from '../fields/scalars.ts';
import { dutyOn, type Obligation } from '../obligation.ts';
import type { RecordOf } from '../record-of.ts';

const PLANNING = { saidBy: 'objective-not-measurable' };

/** One of the five questions that planning an objective answers (6.2 h to l). */
const answer = required(text(), PLANNING);

const fields = {
  ...registerFields,
  statement: says('What is to be reached.', required(text())),
  metric: reference('metric'),
  why_not_measurable: says('6.2 b asks for a measure only where one is practicable.', text()),
  baseline: says('The value at the start.', number()),
  target: requiredWhen('when `metric` is set', ({ text: of }) => of('metric') !== undefined, number()),
  target_date: required(date(), PLANNING),
  plan: says(
    '`when` is a day or words (`fourth quarter`); only a day can be late.',
    required(
      row({
        what: says('What will be done.', answer),
        resources: says('What that takes.', answer),
        who: says('Who answers for it.', answer),
        when: says('The day by which it is done.', answer),
        how_evaluated: says('How the result is judged.', answer),
      }),
      PLANNING,
    ),
  ),
  policy: reference('policy'),
};

/** What is to be achieved, by when, and how anyone will know (6.2). */
export const objective = defineRecord({
  type: 'objective',
  kind: 'register',
  prefix: 'OBJ',
  states: ['proposed', 'approved', 'active', 'achieved', 'missed', 'cancelled'],
  finalStates: ['achieved', 'missed', 'cancelled'],
  inForceStates: ['approved', 'active'],
  brokenOffStates: ['cancelled'],
  clauses: ['6.2'],
  controls: [],
  reviewInterval: interval({ months: 12 }),
  fields,
  obligations: (record) => [
    ...dutyOn(record.entry, record.facts.target_date, {
      kind: 'objective',
      what: 'Objective',
      saidBy: 'objective-not-measurable',
    }),
    ...plannedWork(record),
  ],
});

/** What was planned for a day before the target; from the target's day on that one speaks. */
function plannedWork({ entry, facts }: RecordOf<typeof fields>): readonly Obligation[] {
  const plan = given(facts.plan)?.facts;
  const target = given(facts.target_date);
  if (plan?.when.state !== 'given') return [];
  const { when } = plan;
  const day = entry.readDate(when.value);
  if (!day.ok || (target !== undefined && target <= day.value)) return [];
  return [
    {
      kind: 'planned-action',
      what: 'The work planned for the objective',
      entry,
      who: given(plan.who),
      due: day.value,
      basis: { date: { key: when.key, value: day.value, start: when.start, end: when.end }, plus: undefined },
      part: 'plan',
      saidBy: 'planned-action-overdue',
    },
  ];
}
