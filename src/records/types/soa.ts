import { interval } from '../../calendar/interval.ts';
import { given } from '../../model/fact.ts';
import { documentFields } from '../common-fields.ts';
import { defineRecord } from '../define-record.ts';
import { list, rows } from '../fields/compounds.ts';
import { required, requiredWhen } from '../fields/requirement.ts';
import { says } from '../fields/says.ts';
import { choice, controls, date, owner, reference, referenceOrUrl, text, yesNo } from '../fields/scalars.ts';
import { dutyOn } from '../obligation.ts';

/** What is missing in many entries is said once for all of them. */
const UNDECIDED = { saidBy: 'soa-justification-missing' };

/** The statement of applicability: each control of Annex A with its decision, its reason and its state (6.1.3 d). */
export const soa = defineRecord({
  type: 'soa',
  kind: 'document',
  prefix: 'SOA',
  states: ['draft', 'in-review', 'approved', 'effective', 'superseded'],
  finalStates: ['superseded'],
  inForceStates: ['approved', 'effective'],
  clauses: ['6.1.3'],
  controls: [],
  reviewInterval: interval({ months: 12 }),
  fields: {
    ...documentFields,
    edition: says('The edition whose controls are listed.', required(choice(['iso27001-2022', 'iso27001-2013']))),
    entries: says(
      'One for each control of Annex A, and any for controls of your own.',
      required(
        rows({
          control: required(controls()),
          applicable: says('Whether the control applies.', required(yesNo(), UNDECIDED)),
          reasons: says('What asks for it.', list(choice(['risk', 'legal', 'contract', 'business', 'best-practice']))),
          justification: says('Why it applies, or why not.', required(text(), UNDECIDED)),
          implementation: requiredWhen(
            'when `applicable` is true',
            ({ text: of }) => of('applicable') === 'true',
            choice(['not-started', 'planned', 'partial', 'implemented']),
            { saidBy: 'soa-implementation-gap' },
          ),
          risks: list(reference('risk')),
          evidence: list(referenceOrUrl()),
          owner: owner(),
          target_date: requiredWhen(
            'for an applicable control that is not implemented and that no open action names',
            ({ text: of }) => of('applicable') === 'true' && of('implementation') !== 'implemented',
            date(),
            { saidBy: 'soa-implementation-gap' },
          ),
        }),
        { saidBy: 'soa-control-missing' },
      ),
    ),
  },
  /** Of its rows, which are no records of their own. */
  columns: {
    control: [
      'control',
      'control id',
      'control no',
      'control number',
      'annex a control',
      'annex a',
      'iso control',
      'id',
      'ref',
      'reference',
      '#',
    ],
    applicable: ['applicable', 'applicable?', 'applicability', 'included', 'included?', 'in scope'],
    reasons: ['reasons', 'drivers', 'reason for inclusion'],
    justification: [
      'justification',
      'rationale',
      'reason',
      'justification for inclusion or exclusion',
      'justification for inclusion/exclusion',
    ],
    implementation: ['implementation', 'implementation status', 'status', 'implemented', 'implemented?', 'state'],
    risks: ['risks', 'related risks', 'risk'],
    evidence: ['evidence', 'implementing documents', 'documents', 'policy'],
    owner: ['owner', 'control owner', 'responsible'],
    target_date: ['target date', 'due', 'due date', 'planned for'],
  },
  /** An applicable control that is not implemented yet is due on the day that its entry sets. */
  obligations: ({ entry, facts }) =>
    (given(facts.entries) ?? []).flatMap(({ facts: of }) => {
      if (given(of.applicable) !== true || given(of.implementation) === 'implemented') return [];
      const control = given(of.control)?.join(', ') ?? 'a control';
      const duty = { kind: 'control-implementation', what: `Implementation of ${control}`, part: control };
      return dutyOn(entry, of.target_date, {
        ...duty,
        who: given(of.owner)?.text,
        saidBy: 'soa-implementation-gap',
      });
    }),
});
