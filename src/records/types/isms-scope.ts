import { interval } from '../../calendar/interval.ts';
import { documentFields } from '../common-fields.ts';
import { defineRecord, noObligations } from '../define-record.ts';
import { list, rows } from '../fields/compounds.ts';
import { required } from '../fields/requirement.ts';
import { says } from '../fields/says.ts';
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
    certificate_statement: says('The scope in the words of the certificate.', required(text())),
    organisation_units: says('Parts of the organisation that are within it.', required(list(text()))),
    locations: says('Places that are within it.', required(list(text()))),
    services: says('Services that are within it.', required(list(text()))),
    systems: says('Systems that are within it.', list(text())),
    exclusions: says(
      'What is left out.',
      rows({
        what: says('What is left out.', required(text())),
        why: says('Why that may be left out.', required(text())),
      }),
    ),
    interfaces: says(
      'Where the ISMS meets what others do.',
      required(
        rows({
          with: says('Who is on the other side.', text()),
          what: says('What passes between the two.', text()),
          controlled_by: says('What keeps it safe: a contract, a control, a review.', text()),
        }),
        CONTENT,
      ),
    ),
    issues_considered: required(list(reference('context-issue')), CONTENT),
    requirements_considered: required(list(reference('interested-party')), CONTENT),
    headcount: says('How many people work within it.', count()),
  },
  obligations: noObligations,
});
