import { interval } from '../../calendar/interval.ts';
import { documentFields } from '../common-fields.ts';
import { defineRecord, noObligations } from '../define-record.ts';
import { list, rows } from '../fields/compounds.ts';
import { required } from '../fields/requirement.ts';
import { count, reference, text } from '../fields/scalars.ts';

/** What 4.3 asks for may stand in the body as well as in the front matter. */
const CONTENT = { saidBy: 'required-content-missing' };

/** What the management system covers, and where its borders and interfaces are (4.3). */
export const ismsScope = defineRecord({
  type: 'isms-scope',
  kind: 'document',
  prefix: 'SCP',
  states: ['draft', 'in-review', 'approved', 'effective', 'superseded'],
  finalStates: ['superseded'],
  inForceStates: ['approved', 'effective'],
  clauses: ['4.3'],
  controls: [],
  reviewInterval: interval({ months: 12 }),
  fields: {
    ...documentFields,
    certificate_statement: required(text()),
    organisation_units: required(list(text())),
    locations: required(list(text())),
    services: required(list(text())),
    systems: list(text()),
    exclusions: rows({ what: required(text()), why: required(text()) }),
    interfaces: required(rows({ with: text(), what: text(), controlled_by: text() }), CONTENT),
    issues_considered: required(list(reference('context-issue')), CONTENT),
    requirements_considered: required(list(reference('interested-party')), CONTENT),
    headcount: count(),
  },
  obligations: noObligations,
});
