import type { Breaks, Edit } from '../break.ts';

const PLAN = 'governance/risk-treatment-plan.md';

export const breaks: Breaks = {
  'planned-action-overdue': [
    {
      name: 'the export alerts were to be there at the end of October',
      edits: [plan('due: 2027-02-26, status: in-progress', 'due: 2026-10-30, status: in-progress')],
    },
    {
      name: 'the export alerts were to be there on Monday',
      edits: [plan('due: 2027-02-26, status: in-progress', 'due: 2026-11-16, status: in-progress')],
    },
    {
      name: 'nobody does the export alerts',
      edits: [plan('owner: person:yuki, due: 2027-02-26', 'due: 2027-02-26')],
    },
    {
      name: 'the export alerts come when they come',
      edits: [plan('due: 2027-02-26', 'due: tbd')],
    },
    {
      name: 'the playbooks of the management review are late',
      edits: [{ path: 'records/management-reviews/2026-06.md', replace: 'due: 2027-01-29', with: 'due: 2026-09-29' }],
    },
  ],
  'residual-risk-not-accepted': [
    {
      name: 'a risk is called accepted, and nobody is named',
      edits: [risks('    accepted_by: person:oskar\n    accepted_on: 2026-10-19\n', '')],
    },
    {
      name: 'the keys are there, and nobody accepted what remains',
      edits: [
        risks('title: Account takeover\n    status: accepted', 'title: Account takeover\n    status: treating'),
        risks(
          '    residual_level: medium\n    assessed_on: 2026-08-04\n    accepted_by: person:oskar\n    accepted_on: 2026-08-20\n',
          '    residual_level: medium\n    assessed_on: 2026-08-04\n',
        ),
        plan('  - { risk: RSK-01, person: person:oskar, date: 2026-08-20 }\n', ''),
      ],
    },
    {
      name: 'nobody wrote down since when a risk is accepted',
      edits: [risks('    accepted_on: 2026-10-19\n', '')],
    },
    {
      name: 'somebody accepted a risk who had left',
      edits: [
        risks(
          'accepted_by: person:oskar\n    accepted_on: 2026-10-19',
          'accepted_by: person:tomas\n    accepted_on: 2026-10-19',
        ),
      ],
    },
    {
      name: 'a lead accepted a risk that is for the CTO to accept',
      edits: [
        risks(
          'accepted_by: person:oskar\n    accepted_on: 2026-10-19',
          'accepted_by: person:hugo\n    accepted_on: 2026-10-19',
        ),
      ],
    },
    {
      name: 'a high risk was accepted by the deputy of the CTO',
      edits: [
        risks(
          'residual_likelihood: 1\n    residual_impact: 5\n    residual_level: medium\n    assessed_on: 2026-08-11\n    accepted_by: person:oskar',
          'residual_likelihood: 2\n    residual_impact: 5\n    residual_level: high\n    assessed_on: 2026-08-11\n    accepted_by: person:dev',
        ),
      ],
    },
    {
      name: 'a risk was assessed again after the incident, and the acceptance is of before',
      edits: [risks('accepted_on: 2026-10-19', 'accepted_on: 2026-05-27')],
    },
    {
      name: 'the acceptance was for half a year',
      edits: [
        risks(
          'accepted_on: 2026-02-16\n  - id: RSK-08',
          'accepted_on: 2026-02-16\n    acceptance_expires: 2026-08-16\n  - id: RSK-08',
        ),
      ],
    },
  ],
  'risk-assessment-overdue': [
    {
      name: 'one third of the register was skipped in May',
      edits: [
        risks(
          'assessed_on: 2026-05-20\n    accepted_by: person:oskar\n    accepted_on: 2026-05-27\n  - id: RSK-06',
          'assessed_on: 2025-05-20\n    accepted_by: person:oskar\n    accepted_on: 2025-05-27\n  - id: RSK-06',
        ),
        risks(
          'assessed_on: 2026-05-20\n    accepted_by: person:oskar\n    accepted_on: 2026-05-27\n  - id: RSK-07',
          'assessed_on: 2025-05-20\n    accepted_by: person:oskar\n    accepted_on: 2025-05-27\n  - id: RSK-07',
        ),
      ],
    },
    {
      name: 'the method asks for an assessment each month, and nobody noticed',
      edits: [
        {
          path: 'governance/risk-method.md',
          replace: 'assessment_interval: 12 months',
          with: 'assessment_interval: 1 month',
        },
      ],
    },
  ],
  'risk-score-inconsistent': [
    {
      name: 'somebody scored a likelihood of six',
      edits: [
        risks(
          'inherent_likelihood: 4\n    inherent_impact: 5\n    inherent_level: critical',
          'inherent_likelihood: 6\n    inherent_impact: 5\n    inherent_level: critical',
        ),
      ],
    },
    {
      name: 'the level was written by feeling',
      edits: [
        risks(
          'residual_likelihood: 1\n    residual_impact: 3\n    residual_level: low\n    assessed_on: 2026-09-17',
          'residual_likelihood: 1\n    residual_impact: 3\n    residual_level: medium\n    assessed_on: 2026-09-17',
        ),
      ],
    },
    {
      name: 'the measures make it worse',
      edits: [
        risks(
          'residual_likelihood: 2\n    residual_impact: 3\n    residual_level: medium\n    assessed_on: 2026-02-12\n    accepted_by: person:nora\n    accepted_on: 2026-02-16\n  - id: RSK-08',
          'residual_likelihood: 3\n    residual_impact: 4\n    residual_level: high\n    assessed_on: 2026-02-12\n    accepted_by: person:nora\n    accepted_on: 2026-02-16\n  - id: RSK-08',
        ),
      ],
    },
    {
      name: 'a risk is kept as it is and shrinks by itself',
      edits: [
        risks(
          'residual_likelihood: 3\n    residual_impact: 1\n    residual_level: low\n    assessed_on: 2026-03-03',
          'residual_likelihood: 2\n    residual_impact: 1\n    residual_level: low\n    assessed_on: 2026-03-03',
        ),
      ],
    },
    {
      name: 'a risk is to be made smaller, and no control does it',
      edits: [risks('    controls: [A.5.2, A.5.37, A.6.5]\n', '')],
    },
  ],
  'risk-untreated-above-appetite': [
    {
      name: 'the only action for the exports was cancelled',
      edits: [plan('due: 2027-02-26, status: in-progress', 'due: 2027-02-26, status: cancelled')],
    },
    {
      name: 'a high risk was assessed and then forgotten',
      edits: [
        risks(
          '  - id: RSK-13\n',
          `  - id: RSK-14
    title: A model learns what it should not
    status: assessed
    description: Somebody asks the new assistant the right questions and reads other customers' data
    properties: [confidentiality]
    risk_owner: role:cto
    assets: [AST-02]
    inherent_likelihood: 3
    inherent_impact: 4
    inherent_level: high
    treatment: modify
    controls: [A.8.3]
    assessed_on: 2026-08-18
  - id: RSK-13
`,
        ),
      ],
    },
  ],
};

function risks(replace: string, by: string): Edit {
  return { path: 'registers/risks.md', replace, with: by };
}

function plan(replace: string, by: string): Edit {
  return { path: PLAN, replace, with: by };
}
