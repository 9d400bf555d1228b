import { documentFields } from '../common-fields.ts';
import { defineRecord, noObligations } from '../define-record.ts';
import { says } from '../fields/says.ts';
import { text, version } from '../fields/scalars.ts';

/**
 * A document whose front matter has `entries:`, each a record of its own. Its owner, review dates and type count for
 * every row that has none, so that one review of the whole covers all rows.
 */
export const register = defineRecord({
  type: 'register',
  kind: 'document',
  prefix: 'REG',
  states: ['draft', 'in-review', 'approved', 'effective', 'active', 'superseded', 'withdrawn'],
  finalStates: ['superseded', 'withdrawn'],
  inForceStates: ['approved', 'effective', 'active'],
  brokenOffStates: ['withdrawn'],
  clauses: ['7.5.1'],
  controls: [],
  fields: {
    ...documentFields,
    version: version(),
    approved_by: { ...documentFields.approved_by, required: undefined },
    of: says('The type of its rows.', text()),
  },
  obligations: noObligations,
});
