import { interval } from '../../calendar/interval.ts';
import { registerFields } from '../common-fields.ts';
import { defineRecord, noObligations } from '../define-record.ts';
import { list, rows } from '../fields/compounds.ts';
import { required } from '../fields/requirement.ts';
import { says } from '../fields/says.ts';
import { date, owner, text, yesNo } from '../fields/scalars.ts';

/** Who holds or held it; the last day in `to` still counts, and none means until further notice. */
const tenures = rows({ person: required(owner()), from: required(date()), to: date() });

/** A role of the ISMS: what it may do, and who holds it since when (5.3). Owners are roles, so that turnover is one change. */
export const role = defineRecord({
  type: 'role',
  kind: 'register',
  prefix: 'ROL',
  states: ['active', 'retired'],
  finalStates: ['retired'],
  inForceStates: ['active'],
  clauses: ['5.3', '7.2'],
  controls: ['A.5.2', 'A.5.3'],
  reviewInterval: interval({ months: 12 }),
  fields: {
    ...registerFields,
    key: says('What others call it by: `isms-manager`, for `owner: role:isms-manager`.', required(text())),
    top_management: says('Whether whoever holds it belongs to top management.', yesNo()),
    responsibilities: says('What the role answers for.', required(list(text()))),
    authorities: says('What the role may decide.', required(list(text()))),
    may_approve: says('Record types whose documents it may approve.', list(text())),
    holders: says('Who holds it, and who did.', required(tenures, { saidBy: 'role-vacant' })),
    deputy: says('Who stands in while nobody holds the role.', tenures),
    conflicts_with: says('Roles that the same person may not hold (A.5.3).', list(owner())),
    required_competence: says(
      'What whoever holds it has to be able to do.',
      required(
        rows({
          skill: says('What that is.', required(text())),
          evidence_kind: says('What shows it: a certificate, a course, years of work.', text()),
        }),
      ),
    ),
    key_role: says('Whether a change of holder asks for a handover.', yesNo()),
  },
  obligations: noObligations,
});
