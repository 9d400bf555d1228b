import type { Day } from './days.ts';
import type { Nonconformity } from './findings.ts';
import { cleanText, fieldsOf, keptOf, listOf, must, textOf } from './kept.ts';
import { atOnce, type Fields, type Part, recordText, replaced, type Written } from './writing.ts';

/** An audit that a programme plans. */
export interface PlannedAudit {
  readonly programme: string;
  readonly id: string;
  readonly plannedTo: Day;
  readonly status: string;
  readonly report?: string | undefined;
  /** The day on which that report was issued. */
  readonly issuedOn?: Day | undefined;
}

/** An audit that was held, and what was tested in it. */
export interface HeldAudit {
  readonly id: string;
  readonly programme: string;
  readonly from: Day;
  readonly to: Day;
  readonly issuedOn: Day;
  /** Each clause or control with what came of it; `not-tested` was planned and left out. */
  readonly tested: readonly { readonly ref: string; readonly result: string }[];
}

export interface AuditsTruth {
  /** The cycle that runs: the first and the last day of it. */
  readonly cycle: { readonly programme: string; readonly from: Day; readonly to: Day };
  readonly planned: readonly PlannedAudit[];
  readonly held: readonly HeldAudit[];
}

const NOW = 'governance/audit-programme.md';
const BEFORE = 'governance/archive/audit-programme-2023.md';

/** Rows that the programme of the clean ISMS gets besides its own. */
const MORE: readonly Fields[] = [
  {
    id: 'A4',
    planned_from: '2025-09-22',
    planned_to: '2025-09-24',
    scope: 'Continuity, after the failed exercise',
    status: 'done',
    report: 'IA-2025-02',
  },
  {
    id: 'A5',
    planned_from: '2026-02-02',
    planned_to: '2026-02-04',
    scope: 'The move within the office',
    status: 'cancelled',
  },
  {
    id: 'A6',
    planned_from: '2026-09-14',
    planned_to: '2026-09-16',
    scope: 'Suppliers with access to readings',
    status: 'postponed',
  },
];

const CLAUSES = [
  '4.1',
  '4.2',
  '4.3',
  '4.4',
  '5.1',
  '5.2',
  '5.3',
  '6.1.1',
  '6.1.2',
  '6.1.3',
  '6.2',
  '6.3',
  '7.1',
  '7.2',
  '7.3',
  '7.4',
  '7.5.1',
  '7.5.2',
  '7.5.3',
  '8.1',
  '8.2',
  '8.3',
  '9.1',
  '9.2.1',
  '9.2.2',
  '9.3.1',
  '9.3.2',
  '9.3.3',
  '10.1',
  '10.2',
];

interface Plan {
  readonly id: string;
  readonly title: string;
  readonly programme: string;
  readonly from: Day;
  readonly to: Day;
  readonly issuedOn: Day;
  readonly closedOn: Day;
  readonly refs: readonly string[];
  /** Planned, and not reached. */
  readonly notTested: readonly string[];
}

const HELD: readonly Plan[] = [
  {
    id: 'IA-2024-01',
    title: 'Internal audit 2024',
    programme: 'AP-2023',
    from: '2024-07-08',
    to: '2024-07-10',
    issuedOn: '2024-07-26',
    closedOn: '2025-01-24',
    refs: [...CLAUSES, 'A.5.1', 'A.5.9', 'A.5.18', 'A.5.36', 'A.6.3', 'A.8.8', 'A.8.13'],
    notTested: ['A.8.24'],
  },
  // Its report took 42 days.
  {
    id: 'IA-2025-02',
    title: 'Internal audit of continuity 2025',
    programme: 'AP-2024',
    from: '2025-09-22',
    to: '2025-09-24',
    issuedOn: '2025-11-05',
    closedOn: '2026-05-29',
    refs: ['8.1', '9.1', '10.2', 'A.5.29', 'A.5.30', 'A.8.13', 'A.8.14', 'A.8.20'],
    notTested: ['A.8.6', 'A.8.21'],
  },
];

/** Programmes and reports of internal audits. */
export function audits(nonconformities: readonly Nonconformity[]): Part<AuditsTruth> {
  const last = cleanText(NOW).indexOf('\n---\n', 4) + 1;
  const rows = MORE.map((row) => `  - ${flow(row)}\n`).join('');
  const programme = `${cleanText(NOW).slice(0, last)}${rows}${cleanText(NOW).slice(last)}`;
  const reports = HELD.map((plan) => [plan, reportText(plan, nonconformities)] as const);
  const held = [
    ...keptOf('audit-report').map(({ fields }) => fields),
    ...reports.map(([, text]) => fieldsOf(text)),
  ].map(toHeld);
  const fields = fieldsOf(programme);
  return {
    written: [
      programmeOverTime(programme),
      {
        path: BEFORE,
        states: [
          {
            on: '2024-03-12',
            by: 'tomas',
            message: 'Internal audit programme until the certificate',
            reviewedBy: 'nora',
            text: OLD_PROGRAMME,
          },
        ],
      },
      ...reports.map(([plan, text]) => atOnce(`records/audits/${plan.id}.md`, plan.closedOn, 'wren', plan.title, text)),
    ],
    truth: {
      cycle: { programme: 'AP-2024', from: must(fields, 'cycle_start'), to: must(fields, 'cycle_end') },
      planned: [fields, fieldsOf(OLD_PROGRAMME)].flatMap((of) => plannedIn(of, held)),
      held,
    },
  };
}

function flow(row: Fields): string {
  return `{ ${Object.entries(row)
    .map(([key, value]) => `${key}: ${key === 'scope' ? JSON.stringify(value) : String(value)}`)
    .join(', ')} }`;
}

/** The programme was written for the certificate, and changed when audits came to it. */
function programmeOverTime(text: string): Written {
  const withoutRows = (ids: readonly string[]): string =>
    text
      .split('\n')
      .filter((line) => !ids.some((id) => line.startsWith(`  - { id: ${id},`)))
      .join('\n');
  const version = (state: string, number: string, on: Day): string =>
    replaced(
      replaced(
        replaced(state, 'version: "1.3"', `version: "${number}"`),
        'approved_on: 2026-05-28',
        `approved_on: ${on}`,
      ),
      'reviewed_on: 2026-05-28',
      `reviewed_on: ${on}`,
    );
  return {
    path: NOW,
    states: [
      {
        on: '2024-11-26',
        by: 'tomas',
        reviewedBy: 'nora',
        message: 'Internal audit programme 1.0',
        text: version(asPlanned(withoutRows(['A4', 'A5', 'A6']), ['IA-2025-01', 'IA-2026-01']), '1.0', '2024-11-26'),
      },
      {
        on: '2025-06-30',
        by: 'tomas',
        reviewedBy: 'nora',
        message: 'Internal audit programme 1.1',
        text: version(asPlanned(withoutRows(['A5', 'A6']), ['IA-2026-01', 'IA-2025-02']), '1.1', '2025-06-30'),
      },
      {
        on: '2025-11-27',
        by: 'ines',
        reviewedBy: 'nora',
        message: 'Internal audit programme 1.2',
        text: version(asPlanned(withoutRows(['A6']), ['IA-2026-01']), '1.2', '2025-11-27'),
      },
      { on: '2026-05-28', by: 'ines', reviewedBy: 'nora', message: 'Internal audit programme 1.3', text },
    ],
  };
}

/** As it was before some of its audits were held. */
function asPlanned(text: string, reports: readonly string[]): string {
  return reports.reduce(
    (state, report) => state.replace(`status: done, report: ${report} }`, 'status: planned }'),
    text,
  );
}

const OLD_PROGRAMME = recordText(
  {
    id: 'AP-2023',
    type: 'audit-programme',
    title: 'Internal audit programme until the certificate',
    status: 'closed',
    version: '1.0',
    owner: 'role:isms-manager',
    approved_by: ['person:nora'],
    approved_on: '2024-03-12',
    reviewed_on: '2024-03-12',
    clauses: ['9.2.2'],
    cycle_start: '2023-12-01',
    cycle_end: '2024-11-14',
    frequency: '12 months',
    methods: 'Interviews, and records that the auditor chooses',
    responsibilities: 'The internal auditor plans, holds and reports; the ISMS manager opens doors',
    planning_basis: 'Everything that a certification audit looks at',
    reporting: 'Report to top management within 30 days',
    audits: [
      {
        id: 'A0',
        planned_from: '2024-07-08',
        planned_to: '2024-07-10',
        scope: 'All clauses',
        status: 'done',
        report: 'IA-2024-01',
      },
    ],
  },
  'One audit before the certification audit, and then a new programme.',
);

function reportText(plan: Plan, nonconformities: readonly Nonconformity[]): string {
  const raised = nonconformities.filter(({ sourceRef }) => sourceRef === plan.id);
  const folder = `https://vault.brightwater.example/audit/${plan.id.toLowerCase()}`;
  const resultOf = (ref: string): string =>
    raised.find(({ requirement }) => requirement.includes(ref))?.grade ?? 'conform';
  const year = plan.from.slice(0, 4);
  return recordText(
    {
      id: plan.id,
      type: 'audit-report',
      title: plan.title,
      status: 'closed',
      owner: 'role:internal-auditor',
      recorded_on: plan.to,
      closed_on: plan.closedOn,
      programme: plan.programme,
      audit_from: plan.from,
      audit_to: plan.to,
      issued_on: plan.issuedOn,
      criteria: ['ISO/IEC 27001:2022', 'Our own documents'],
      audit_scope:
        plan.refs.length > 20 ? 'All clauses, and controls that the risks name' : 'Continuity and what it rests on',
      clauses: plan.refs.filter((ref) => /^\d/.test(ref)),
      controls: plan.refs.filter((ref) => ref.startsWith('A.')),
      areas: ['Platform', 'Customers'],
      lead_auditor: 'person:wren',
      external_auditor: true,
      independence_statement: 'Wren has no other task here, and the fee does not depend on the result',
      effort_days: 3,
      interviews: [
        { person_or_role: 'role:top-management', topic: 'Aims and money', date: plan.from },
        { person_or_role: 'role:platform-lead', topic: 'Operation and continuity', date: plan.to },
      ],
      samples: [
        {
          what: `Tickets of ${year}`,
          population: 240,
          sampled: 20,
          method: 'random',
          evidence: [`${folder}/tickets.pdf`],
        },
      ],
      tests: [
        ...plan.refs.map((ref) => ({
          ref,
          procedure: `Asked how it is done, and followed two cases of ${year} to their records`,
          evidence: [`${folder}/tests.pdf`],
          result: resultOf(ref),
        })),
        ...plan.notTested.map((ref) => ({
          ref,
          procedure: 'Planned, and put off for want of time',
          result: 'not-tested',
        })),
      ],
      findings: raised.map(({ id, grade, requirement, statement }, index) => ({
        id: `F${index + 1}`,
        grade,
        ref: requirement[0],
        statement,
        evidence: [`${folder}/findings.pdf`],
        nonconformity: id,
      })),
      conclusion: 'The ISMS does most of what the standard and the company ask; the findings say what is missing.',
      reported_to: ['role:top-management', 'role:isms-manager'],
    },
    'Gone through with all leads. Closed when the last of its nonconformities was.',
  );
}

function plannedIn(programme: Fields, held: readonly HeldAudit[]): readonly PlannedAudit[] {
  return listOf<Fields>(programme, 'audits').map((audit) => {
    const report = textOf(audit, 'report');
    return {
      programme: must(programme, 'id'),
      id: must(audit, 'id'),
      plannedTo: must(audit, 'planned_to'),
      status: must(audit, 'status'),
      report,
      issuedOn: held.find(({ id }) => id === report)?.issuedOn,
    };
  });
}

function toHeld(fields: Fields): HeldAudit {
  return {
    id: must(fields, 'id'),
    programme: must(fields, 'programme'),
    from: must(fields, 'audit_from'),
    to: must(fields, 'audit_to'),
    issuedOn: must(fields, 'issued_on'),
    tested: listOf<Fields>(fields, 'tests').flatMap((test) =>
      must(test, 'ref')
        .split(/,\s*/)
        .map((ref) => ({ ref, result: must(test, 'result') })),
    ),
  };
}
