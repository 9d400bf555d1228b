import type { Breaks, Edit } from '../break.ts';

const NOBODY_LEFT =
  '  - { id: MEA-2026-Q3-05, title: "Time to close a leaver\'s accounts, 2026 Q3", status: recorded, recorded_on: 2026-10-08, metric: KPI-05, period_from: 2026-07-01, period_to: 2026-09-30, value: n/a, analysed_on: 2026-10-12 }\n';
const NOTHING_CONTAINED =
  '  - { id: MEA-2026-Q2-02, title: "Mean time to contain, 2026 Q2", status: recorded, recorded_on: 2026-07-07, metric: KPI-02, period_from: 2026-04-01, period_to: 2026-06-30, value: n/a, commentary: "No incident was contained", analysed_on: 2026-07-09 }\n';

export const breaks: Breaks = {
  'metric-measurement-missed': [
    { name: 'nobody wrote down that nobody left in the third quarter', edits: [measured(NOBODY_LEFT, '')] },
    { name: 'nobody wrote down that nothing had to be contained in spring', edits: [measured(NOTHING_CONTAINED, '')] },
    {
      name: 'a period begins two weeks before the one before it ends',
      edits: [
        measured(
          'metric: KPI-05, period_from: 2026-07-01, period_to: 2026-09-30',
          'metric: KPI-05, period_from: 2026-06-15, period_to: 2026-09-14',
        ),
      ],
    },
    {
      name: 'a metric was agreed in February and never measured',
      edits: [
        {
          path: 'registers/metrics.md',
          replace: '  - { id: KPI-05,',
          with: '  - { id: KPI-06, title: Restores tried, status: active, what: Data sets restored in the half year, formula: "restored / data sets", unit: percent, direction: up, target: 100, frequency: 3 months, measured_by: role:platform-lead, analysed_by: role:isms-manager, method: From the restore tests }\n  - { id: KPI-05,',
        },
      ],
    },
  ],
  'metric-off-target-unactioned': [
    {
      name: 'two quarters in a row too many laptops were behind, and nobody did anything',
      edits: [
        measured('numerator: 46, denominator: 47, value: 97.87', 'numerator: 43, denominator: 47, value: 91.49'),
        measured('numerator: 47, denominator: 48, value: 97.92', 'numerator: 44, denominator: 48, value: 91.67'),
      ],
    },
  ],
  'objective-not-measurable': [
    {
      name: 'nobody says why readiness cannot be measured',
      edits: [readiness('why_not_measurable: It is a set of milestones that an outside auditor judges\n', '')],
    },
    { name: 'readiness has no day', edits: [readiness('target_date: 2027-09-30\n', '')] },
    {
      name: 'nobody says what readiness takes and how it is judged',
      edits: [
        readiness('  resources: 12,500 euros and 25 days\n', ''),
        readiness('  how_evaluated: A pre-audit by an outsider in September 2027\n', ''),
      ],
    },
    {
      name: 'the day for faster containment has passed, and nobody says whether it was met',
      edits: [
        {
          path: 'governance/objectives/contain-incidents.md',
          replace: 'target_date: 2027-06-30',
          with: 'target_date: 2026-10-31',
        },
      ],
    },
  ],
  'record-data-invalid': [
    {
      name: 'more people took part than there are',
      edits: [{ path: 'records/training/TRN-2026-001.md', replace: 'completed: 46\n', with: 'completed: 49\n' }],
    },
    {
      name: 'a refresh opened after its last day',
      edits: [
        { path: 'records/training/TRN-2026-001.md', replace: 'opens_on: 2026-09-07', with: 'opens_on: 2026-10-12' },
      ],
    },
    {
      name: 'more people clicked than had the mail',
      edits: [{ path: 'records/phishing/PHS-2026-002.md', replace: 'clicked: 3\n', with: 'clicked: 53\n' }],
    },
    {
      name: 'the value is not what its parts give',
      edits: [measured('numerator: 47, denominator: 48, value: 97.92', 'numerator: 47, denominator: 48, value: 99.72')],
    },
    {
      name: 'a laptop was locked before anybody missed it',
      edits: [
        {
          path: 'records/incidents/INC-2026-001.md',
          replace: 'contained_at: "2026-02-25T18:55:00Z"',
          with: 'contained_at: "2026-02-25T17:55:00Z"',
        },
      ],
    },
    {
      name: 'an incident counts as contained, and nobody knows since when',
      edits: [
        { path: 'records/incidents/INC-2026-003.md', replace: 'contained_at: "2026-11-17T08:20:00Z"\n', with: '' },
      ],
    },
    {
      name: 'a line of the budget is negative',
      edits: [{ path: 'governance/budget-2027.md', replace: 'planned: 3000', with: 'planned: -3000' }],
    },
    {
      name: 'the certificate of the data protection officer ended before it was given',
      edits: [
        {
          path: 'records/competence/CMP-2024-003.md',
          replace: 'expires_on: 2027-12-03',
          with: 'expires_on: 2017-12-03',
        },
      ],
    },
    {
      name: 'an acceptance ended before it began',
      edits: [
        {
          path: 'registers/risks.md',
          replace: 'accepted_on: 2026-02-16\n  - id: RSK-08',
          with: 'accepted_on: 2026-02-16\n    acceptance_expires: 2025-08-16\n  - id: RSK-08',
        },
      ],
    },
    {
      name: 'the platform lead stopped before they began',
      edits: [
        {
          path: 'registers/roles.md',
          replace: '{ person: person:dev, from: 2022-03-01 }',
          with: '{ person: person:dev, from: 2022-03-01, to: 2021-03-01 }',
        },
      ],
    },
    {
      name: 'the fiscal year ends before it begins',
      edits: [{ path: 'governance/budget-2026.md', replace: 'fiscal_to: 2026-12-31', with: 'fiscal_to: 2025-12-31' }],
    },
    {
      name: 'the next fiscal year ends before it begins',
      edits: [{ path: 'governance/budget-2027.md', replace: 'fiscal_to: 2027-12-31', with: 'fiscal_to: 2026-12-31' }],
    },
    {
      name: 'a period ends before it begins',
      edits: [
        measured(
          'metric: KPI-05, period_from: 2026-07-01, period_to: 2026-09-30',
          'metric: KPI-05, period_from: 2026-07-01, period_to: 2026-06-30',
        ),
      ],
    },
    {
      name: 'a contract ended before it was signed',
      edits: [{ path: 'registers/suppliers.md', replace: 'expires_on: 2027-03-17', with: 'expires_on: 2023-03-17' }],
    },
    {
      name: 'a change was closed before it was carried out',
      edits: [
        { path: 'records/changes/CHG-2026-002.md', replace: 'closed_on: 2026-03-26', with: 'closed_on: 2026-01-26' },
      ],
    },
    {
      name: 'an audit ended before it began',
      edits: [{ path: 'records/audits/IA-2026-01.md', replace: 'audit_to: 2026-04-17', with: 'audit_to: 2026-04-07' }],
    },
  ],
};

function measured(replace: string, by: string): Edit {
  return { path: 'registers/measurements.md', replace, with: by };
}

function readiness(replace: string, by: string): Edit {
  return { path: 'governance/objectives/continuity-readiness.md', replace, with: by };
}
