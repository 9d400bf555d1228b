import { interval } from '../../calendar/interval.ts';
import { recordFields } from '../common-fields.ts';
import { defineRecord } from '../define-record.ts';
import { hasReached } from '../entry.ts';
import { list, rows } from '../fields/compounds.ts';
import { required, requiredFrom, requiredIn } from '../fields/requirement.ts';
import { date, doneDate, owner, reference, referenceOrUrl, text, yesNo } from '../fields/scalars.ts';
import { dutyAfter, dutyOn } from '../obligation.ts';

const VERIFIED = ['verified', 'closed', 'ineffective'];

/** How long after its implementation an action has had time to prove itself, when it does not say. */
const SOAK = { interval: interval({ days: 30 }), from: 'time for an action to prove itself' };

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
    nonconformity: required(reference('nonconformity')),
    action: required(text()),
    due: required(date(), { saidBy: 'corrective-action-undated' }),
    original_due: date(),
    postponements: rows({
      from: required(date()),
      to: required(date()),
      approved_by: required(owner()),
      reason: required(text()),
      date: required(doneDate()),
    }),
    implemented_on: requiredFrom('implemented', doneDate()),
    implemented_by: list(owner()),
    evidence: requiredFrom('implemented', list(referenceOrUrl())),
    effectiveness_criteria: required(text()),
    verify_after: date(),
    verified_on: requiredIn(VERIFIED, doneDate(), { saidBy: 'effectiveness-not-verified' }),
    verified_by: requiredIn(VERIFIED, owner(), { saidBy: 'effectiveness-not-verified' }),
    effective: requiredIn(VERIFIED, yesNo(), { saidBy: 'effectiveness-not-verified' }),
    verification_evidence: requiredIn(['verified', 'closed'], list(referenceOrUrl()), {
      saidBy: 'effectiveness-not-verified',
    }),
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
