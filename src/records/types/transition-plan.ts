import { given } from '../../model/fact.ts';
import { documentFields } from '../common-fields.ts';
import { defineRecord } from '../define-record.ts';
import { rows } from '../fields/compounds.ts';
import { required } from '../fields/requirement.ts';
import { says } from '../fields/says.ts';
import { date, doneDate, owner, reference, text } from '../fields/scalars.ts';
import { dutyOn } from '../obligation.ts';

const PLANNED = { saidBy: 'planned-action-overdue' };

/** How the ISMS moves from one edition of the standard to the next (6.3). */
export const transitionPlan = defineRecord({
  type: 'transition-plan',
  kind: 'document',
  prefix: 'TRP',
  states: ['draft', 'approved', 'in-progress', 'completed'],
  finalStates: ['completed'],
  inForceStates: ['approved', 'in-progress'],
  clauses: ['6.3'],
  controls: [],
  fields: {
    ...documentFields,
    from_edition: says('The edition that is left: `iso27001-2013`.', required(text())),
    to_edition: says('The edition that replaces it: `iso27001-2022`.', required(text())),
    gap_analysis: says(
      'What the new edition asks for and is not there yet, one by one.',
      required(
        rows({
          ref: says('The clause or control in which the gap is, by its number in the new edition.', required(text())),
          gap: says('What is missing.', required(text())),
          action: says('What is to be done about it.', text()),
          owner: required(owner(), PLANNED),
          due: required(date(), PLANNED),
          done_on: doneDate(),
        }),
      ),
    ),
    transition_audit: reference('certification'),
  },
  /** Every gap is closed on its day. */
  obligations: ({ entry, facts }) =>
    (given(facts.gap_analysis) ?? []).flatMap(({ facts: gap }) => {
      if (gap.done_on.state === 'given') return [];
      const part = given(gap.ref) ?? given(gap.gap);
      const what = `Closing the gap in ${part ?? 'the ISMS'}`;
      return dutyOn(entry, gap.due, { kind: 'planned-action', what, who: given(gap.owner)?.text, part, ...PLANNED });
    }),
});
