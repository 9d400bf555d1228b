import { interval } from '../../calendar/interval.ts';
import { documentFields } from '../common-fields.ts';
import { defineRecord, noObligations } from '../define-record.ts';
import { list } from '../fields/compounds.ts';
import { required, requiredWhen } from '../fields/requirement.ts';
import { says } from '../fields/says.ts';
import { choice, reference, text } from '../fields/scalars.ts';

/** What the organisation wants and why: the policy of 5.2 and the topic policies of A.5.1. */
export const policy = defineRecord({
  type: 'policy',
  kind: 'document',
  prefix: 'POL',
  states: ['draft', 'in-review', 'approved', 'effective', 'superseded', 'withdrawn'],
  finalStates: ['superseded', 'withdrawn'],
  inForceStates: ['approved', 'effective'],
  brokenOffStates: ['withdrawn'],
  clauses: ['5.2', '7.5.2'],
  controls: ['A.5.1'],
  reviewInterval: interval({ months: 12 }),
  fields: {
    ...documentFields,
    level: says(
      'Whether it is the information security policy itself (`top`) or one on a topic.',
      required(choice(['top', 'topic'])),
    ),
    scope_of_policy: says('Who and what it holds for.', text()),
    objectives_ref: list(reference('objective')),
    commitments: requiredWhen(
      'when `level` is top',
      ({ text: of }) => of('level') === 'top',
      list(choice(['satisfy-requirements', 'continual-improvement'])),
      { saidBy: 'required-content-missing' },
    ),
  },
  obligations: noObligations,
});
