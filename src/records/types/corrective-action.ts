import { interval } from '../../calendar/interval.ts';
import { recordFields } from '../common-fields.ts';
import { defineRecord } from '../define-record.ts';
import { hasReached } from '../entry.ts';
import { list, rows } from '../fields/compounds.ts';
import { required, requiredFrom, requiredIn } from '../fields/requirement.ts';
import { says } from '../fields/says.ts';
import { date, doneDate, owner, reference, referenceOrUrl, text, yesNo } from '../fields/scalars.ts';
import { dutyAfter, dutyOn } from '../obligation.ts';

const VERIFIED = ['verified', 'closed', 'ineffective'];

/** How long after its implementation an action has had time to prove itself, when it does not say. */
export const SOAK = { interval: interval({ days: 30 }), from: 'time for an action to prove itself' };

/** What removes the cause of a nonconformity (ISO/IEC 27001:2022, 10.2 d), who does it and by when. */
export const correctiveAction = defineRecord({
  type: 'corrective-action',
  kind: 'record',
  prefix: 'CA',
  states: ['open', 'in-progress', 'implemented', 'verified', 'closed', 'ineffective'],
  finalStates: ['closed', 'ineffective'],
  inForceStates: ['open', 'in-progress', 'implemented', 'verified'],
  clauses: ['10.2'],
  controls: [],
  fields: {
    ...recordFields,
    nonconformity: says('The nonconformity whose cause it removes.', required(reference('nonconformity'))),
    action: says('What will be done, so that the cause is gone.', required(text())),
    due: says('The last day for it.', required(date(), { saidBy: 'corrective-action-undated' })),
    original_due: says('The last day that was agreed first.', date()),
    postponements: says(
      'Each new date with its reason and whoever agreed to it.',
      rows({
        from: required(date()),
        to: required(date()),
        approved_by: required(owner()),
        reason: says('Why it moved.', required(text())),
        date: required(doneDate()),
      }),
    ),
    implemented_on: says('The day on which it was done.', requiredFrom('implemented', doneDate())),
    implemented_by: says('Who did it.', list(owner())),
    evidence: says('What shows that it was done.', requiredFrom('implemented', list(referenceOrUrl()))),
    effectiveness_criteria: says('By what somebody else will tell that it worked, and when.', required(text())),
    verify_after: says('The day from which that can be told.', date()),
    verified_on: says(
      'The day on which somebody looked whether it worked.',
      requiredIn(VERIFIED, doneDate(), { saidBy: 'effectiveness-not-verified' }),
    ),
    verified_by: says(
      'Who looked; not whoever did it.',
      requiredIn(VERIFIED, owner(), { saidBy: 'effectiveness-not-verified' }),
    ),
    effective: says('Whether it worked.', requiredIn(VERIFIED, yesNo(), { saidBy: 'effectiveness-not-verified' })),
    verification_evidence: says(
      'What shows whether it worked.',
      requiredIn(['verified', 'closed'], list(referenceOrUrl()), {
        saidBy: 'effectiveness-not-verified',
      }),
    ),
  },
  columns: {
    id: ['action id', 'ca id', 'capa id', 'capa', 'action no'],
    title: ['action', 'corrective action', 'title', 'description'],
    action: ['what', 'details'],
    nonconformity: ['nonconformity', 'nc', 'nc id', 'finding', 'finding id', 'non-conformity'],
    owner: ['owner', 'action owner', 'responsible', 'assigned to'],
    due: ['due', 'due date', 'deadline', 'target date', 'by when'],
    original_due: ['original due date', 'original deadline'],
    implemented_on: ['implemented', 'completed', 'date completed', 'completion date', 'done'],
    effectiveness_criteria: ['effectiveness criteria', 'success criteria', 'measure of success'],
    verified_on: ['verified', 'date verified', 'verification date'],
    verified_by: ['verified by', 'verifier'],
    effective: ['effective?', 'effective', 'was it effective'],
  },
  /** The deadline counts until the action is implemented; then somebody has to verify that it worked. */
  obligations: ({ entry, facts }) => {
    if (!hasReached(entry, 'implemented') && facts.implemented_on.state !== 'given') {
      return dutyOn(entry, facts.due, {
        kind: 'corrective-action',
        what: 'Corrective action',
        saidBy: 'corrective-action-overdue',
      });
    }
    if (hasReached(entry, 'verified') || facts.verified_on.state === 'given') return [];
    const duty = {
      kind: 'effectiveness',
      what: 'Verification that the action worked',
      saidBy: 'effectiveness-not-verified',
    };
    return facts.verify_after.state === 'absent'
      ? dutyAfter(entry, facts.implemented_on, SOAK, duty)
      : dutyOn(entry, facts.verify_after, duty);
  },
});
