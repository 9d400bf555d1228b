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
    criteria: says('What was held against what was seen: the standard, documents of your own.', required(list(text()))),
    audit_scope: says('What was looked at.', required(text())),
    clauses: says('What was really tested, not what was planned.', requiredFrom('draft', list(clauses()))),
    controls: requiredFrom('draft', list(controls())),
    areas: says('Teams, places or processes that were looked at.', required(list(text()))),
    lead_auditor: required(owner()),
    auditors: list(owner()),
    external_auditor: says('Whether somebody outside carried it out.', yesNo()),
    independence_statement: says(
      'Why the auditors could judge freely: none of it was work of theirs.',
      required(text()),
    ),
    effort_days: says('Days of work that it took.', number({ least: 0 })),
    interviews: says(
      "Interviews, samples and tests may stand in the report's own text instead.",
      requiredFrom(
        'draft',
        rows({ person_or_role: owner(), topic: says('What was talked about.', text()), date: date() }),
        SHOWN,
      ),
    ),
    samples: requiredFrom(
      'draft',
      rows({
        what: says('What the sample was drawn from.', text()),
        population: says('How many there are.', count()),
        sampled: says('How many of them were looked at.', count()),
        method: says('How it was drawn.', text()),
        evidence: list(referenceOrUrl()),
      }),
      SHOWN,
    ),
    tests: requiredFrom(
      'draft',
      rows({
        ref: says('A clause or a control; for a follow-up the id of a record.', text()),
        procedure: says('What was done to find out.', text()),
        evidence: list(referenceOrUrl()),
        result: says('What came of it.', required(choice(['conform', 'minor', 'major', 'ofi', 'not-tested']))),
        note: says('What was seen.', text()),
        auditor: says('Who tested it, where several auditors share the work.', owner()),
      }),
      SHOWN,
    ),
    findings: says(
      'An empty list says that there are none.',
      requiredFrom(
        'draft',
        rows({
          id: says('What the finding is called within the report.', text()),
          grade: says(
            'How grave it is: `major`, `minor`, an opportunity for improvement (`ofi`) or a strength.',
            required(choice(['major', 'minor', 'ofi', 'strength'])),
          ),
          ref: says('The clause or control that it is about.', text()),
          statement: says('What is not as it should be, or is done well.', required(text())),
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
