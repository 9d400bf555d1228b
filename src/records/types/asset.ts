import { interval } from '../../calendar/interval.ts';
import { registerFields } from '../common-fields.ts';
import { defineRecord, noObligations } from '../define-record.ts';
import { required } from '../fields/requirement.ts';
import { says } from '../fields/says.ts';
import { choice, owner, reference, timeSpan, yesNo } from '../fields/scalars.ts';

/** Something of value to be protected, its owner and its class (A.5.9, A.5.12). */
export const asset = defineRecord({
  type: 'asset',
  kind: 'register',
  prefix: 'AST',
  states: ['planned', 'active', 'retired'],
  finalStates: ['retired'],
  inForceStates: ['active'],
  clauses: ['8.1'],
  controls: ['A.5.9', 'A.5.12', 'A.8.1'],
  reviewInterval: interval({ months: 12 }),
  fields: {
    ...registerFields,
    kind: says(
      'What it is.',
      required(choice(['information', 'system', 'software', 'service', 'device', 'site', 'people'])),
    ),
    asset_owner: says('Who answers for its protection (A.5.9).', required(owner())),
    criticality: says('How much depends on it.', required(choice(['critical', 'high', 'medium', 'low']))),
    data_classification: says(
      'The class of the most sensitive data that it holds.',
      required(choice(['public', 'internal', 'confidential', 'restricted'])),
    ),
    in_scope: says('Whether it lies within the scope of the ISMS.', required(yesNo())),
    supplier: reference('supplier'),
    rto: says('How long it may be gone after a disruption.', timeSpan()),
    rpo: says('How much of its latest data may be lost, as time.', timeSpan()),
  },
  columns: {
    id: ['asset id', 'asset no', 'tag'],
    title: ['asset', 'asset name'],
    kind: ['kind', 'type', 'asset type', 'category'],
    asset_owner: ['owner', 'asset owner', 'responsible'],
    data_classification: ['classification', 'data classification', 'information classification'],
    in_scope: ['in scope', 'scope', 'in scope?'],
  },
  obligations: noObligations,
});
