import { recordFields } from '../common-fields.ts';
import { defineRecord, noObligations } from '../define-record.ts';
import { list, rows } from '../fields/compounds.ts';
import { required, requiredFrom, requiredIn, requiredWhen } from '../fields/requirement.ts';
import { says } from '../fields/says.ts';
import {
  choice,
  clauses,
  controls,
  count,
  date,
  doneDate,
  number,
  owner,
  reference,
  referenceOrUrl,
  text,
  yesNo,
} from '../fields/scalars.ts';

/** What shows that an audit went into depth is weighed together. */
const SHOWN = { saidBy: 'superficial-audit' };

/** What one internal audit looked at, what it saw and what it concluded (9.2). */
export const auditReport = defineRecord({
  type: 'audit-report',
  kind: 'record',
  prefix: 'IA',
  states: ['planned', 'fieldwork', 'draft', 'issued', 'closed'],
  finalStates: ['closed'],
  inForceStates: ['planned', 'fieldwork', 'draft', 'issued'],
  clauses: ['9.2.1', '9.2.2'],
  controls: ['A.5.35'],
  fields: {
    ...recordFields,
    programme: required(reference('audit-programme')),
    audit_from: required(date()),
    audit_to: required(date()),
    criteria: required(list(text())),
    audit_scope: required(text()),
    clauses: says('What was really tested, not what was planned.', requiredFrom('draft', list(clauses()))),
    controls: requiredFrom('draft', list(controls())),
    areas: required(list(text())),
    lead_auditor: required(owner()),
    auditors: list(owner()),
    external_auditor: yesNo(),
    independence_statement: required(text()),
    effort_days: number({ least: 0 }),
    interviews: says(
      "Interviews, samples and tests may stand in the report's own text instead.",
      requiredFrom('draft', rows({ person_or_role: owner(), topic: text(), date: date() }), SHOWN),
    ),
    samples: requiredFrom(
      'draft',
      rows({
        what: text(),
        population: says('How many there are.', count()),
        sampled: says('How many of them were looked at.', count()),
        method: text(),
        evidence: list(referenceOrUrl()),
      }),
      SHOWN,
    ),
    tests: requiredFrom(
      'draft',
      rows({
        ref: says('A clause or a control; for a follow-up the id of a record.', text()),
        procedure: text(),
        evidence: list(referenceOrUrl()),
        result: required(choice(['conform', 'minor', 'major', 'ofi', 'not-tested'])),
        note: text(),
        auditor: says('Who tested it, where several auditors share the work.', owner()),
      }),
      SHOWN,
    ),
    findings: says(
      'An empty list says that there are none.',
      requiredFrom(
        'draft',
        rows({
          id: text(),
          grade: required(choice(['major', 'minor', 'ofi', 'strength'])),
          ref: text(),
          statement: required(text()),
          evidence: list(referenceOrUrl()),
          nonconformity: requiredWhen(
            'for a major or minor finding',
            ({ text: of }) => ['major', 'minor'].includes(of('grade') ?? ''),
            reference('nonconformity'),
            { saidBy: 'audit-finding-untracked' },
          ),
        }),
      ),
    ),
    conclusion: requiredFrom('draft', text()),
    reported_to: requiredFrom('issued', list(owner()), { saidBy: 'audit-finding-untracked' }),
    issued_on: requiredIn(['issued', 'closed'], doneDate()),
  },
  obligations: noObligations,
});
