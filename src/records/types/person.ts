import { registerFields } from '../common-fields.ts';
import { defineRecord, noObligations } from '../define-record.ts';
import { list } from '../fields/compounds.ts';
import { required, requiredIn } from '../fields/requirement.ts';
import { says } from '../fields/says.ts';
import { choice, date, doneDate, owner, text } from '../fields/scalars.ts';

/**
 * Someone who works for the organisation, under a key: owners, approvers and verifiers resolve through it (7.2). Who
 * leaves and comes back has a second record under the same title or handle, so that both times keep their days.
 */
export const person = defineRecord({
  type: 'person',
  kind: 'register',
  prefix: 'PER',
  states: ['joining', 'active', 'leave', 'left'],
  finalStates: ['left'],
  inForceStates: ['active', 'leave'],
  clauses: ['7.2'],
  controls: ['A.6.1', 'A.6.2', 'A.6.5', 'A.5.16'],
  fields: {
    ...registerFields,
    name: says('The title is the key, and a handle is enough where privacy asks for it.', text()),
    github: says("The account whose commits and approvals are this person's.", text()),
    emails: says('Addresses under which the person commits or is named.', list(text())),
    kind: says('How the person has to do with you.', required(choice(['employee', 'contractor', 'auditor', 'bot']))),
    start: required(date()),
    end: says('The last working day, which still counts.', requiredIn(['left'], date())),
    manager: owner(),
    induction_done: doneDate(),
  },
  obligations: noObligations,
});
