import { interval } from '../../calendar/interval.ts';
import { given } from '../../model/fact.ts';
import { recordFields } from '../common-fields.ts';
import { defineRecord } from '../define-record.ts';
import { hasReached } from '../entry.ts';
import { list, listOrNone, row } from '../fields/compounds.ts';
import { required, requiredFrom } from '../fields/requirement.ts';
import { says } from '../fields/says.ts';
import { choice, date, doneDate, owner, reference, text, yesNo } from '../fields/scalars.ts';
import { dutyAfter, dutyOn, type Obligation } from '../obligation.ts';
import type { RecordOf } from '../record-of.ts';

const IMPACT = { saidBy: 'change-impact-missing' };

const ids = required(listOrNone(reference()), IMPACT);
const decision = required(yesNo(), IMPACT);

const fields = {
  ...recordFields,
  kind: says(
    'What kind of change it is.',
    required(choice(['system', 'supplier', 'organisation', 'staff', 'process', 'site', 'legal', 'merger', 'scope'])),
  ),
  significant: says(
    'Whether it asks for a plan and for a look at the risks (6.3, 8.2). A standard change, approved once for all, is not.',
    required(yesNo()),
  ),
  description: says('What becomes different, and why.', required(text())),
  planned_for: required(date()),
  implemented_on: requiredFrom('implemented', doneDate()),
  approved_by: requiredFrom('approved', list(owner()), IMPACT),
  impact: says(
    'Each part with what it touches, or `none`: an empty part says that nobody looked.',
    requiredFrom(
      'approved',
      row({
        risks: ids,
        assets: ids,
        documents: ids,
        scope: says('Whether the scope of the ISMS changes.', decision),
        soa: says('Whether the statement of applicability changes.', decision),
        suppliers: ids,
        training: says('Whether somebody has to be trained.', decision),
        legal: says('Whether other laws or contracts apply.', decision),
        roles: required(listOrNone(owner()), IMPACT),
      }),
      IMPACT,
    ),
  ),
  follow_up_due: says(
    'The day until which everything that the change touches is looked at; left out, 30 days after it was implemented.',
    date(),
  ),
  certification_body_told: says(
    'When scope, ownership, sites or headcount change a lot, the certification body wants to know.',
    doneDate(),
  ),
};

export type Change = RecordOf<typeof fields>;

/** A change of systems, people, sites or scope, and what it touches (6.3, 8.1). */
export const change = defineRecord({
  type: 'change',
  kind: 'record',
  prefix: 'CHG',
  states: ['proposed', 'approved', 'implemented', 'reviewed', 'closed', 'rejected'],
  finalStates: ['closed', 'rejected'],
  inForceStates: ['proposed', 'approved', 'implemented', 'reviewed'],
  brokenOffStates: ['rejected'],
  clauses: ['6.3', '8.1'],
  controls: ['A.8.32', 'A.5.8'],
  fields,
  /** A change that touches nothing of weight has no follow-up, unless it sets a day for one. */
  obligations: (record) => {
    const { entry, facts } = record;
    const isLight = given(facts.significant) === false && facts.follow_up_due.state === 'absent';
    return isLight || hasReached(entry, 'reviewed') ? [] : followUp(record);
  },
});

const FOLLOW_UP = { interval: interval({ days: 30 }), from: 'time for the follow-up of a change' };

/** The look back at a change that was carried out (8.1), whether or not somebody has taken it; none before. */
export function followUp({ entry, facts }: Change): readonly Obligation[] {
  if (!hasReached(entry, 'implemented') && facts.implemented_on.state !== 'given') return [];
  const duty = { kind: 'change-follow-up', what: 'Follow-up of the change' };
  return facts.follow_up_due.state === 'absent'
    ? dutyAfter(entry, facts.implemented_on, FOLLOW_UP, duty)
    : dutyOn(entry, facts.follow_up_due, duty);
}
