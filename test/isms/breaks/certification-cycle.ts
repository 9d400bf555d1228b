import type { Breaks, Edit } from '../break.ts';

const CERTIFICATE = 'records/certification/certificate.md';
const FINDING = 'records/nonconformities/NC-2026-003.md';

const FIRST =
  '  - { kind: surveillance-1, planned_from: 2025-10-14, planned_to: 2025-10-15, from: 2025-10-14, to: 2025-10-15, result: recommended, report: "https://vault.brightwater.example/northmark/2025-surveillance.pdf", findings: [NC-2025-002], decision_date: 2025-11-20 }\n';
const SECOND =
  '  - { kind: surveillance-2, planned_from: 2026-10-20, planned_to: 2026-10-21, from: 2026-10-20, to: 2026-10-21, result: recommended, report: "https://vault.brightwater.example/northmark/2026-surveillance.pdf", findings: [NC-2026-003] }\n';
const RENEWAL = '  - { kind: recertification, planned_from: 2027-07-12, planned_to: 2027-07-15, result: pending }\n';

export const breaks: Breaks = {
  'certificate-details-mismatch': [
    {
      name: 'the scope grew by a service that the certificate does not print',
      edits: [
        {
          path: 'governance/scope.md',
          replace: 'certificate_statement: Development, operation and support of the Leakwatch leak detection service',
          with: 'certificate_statement: Development, operation and support of the Leakwatch and Flowcast services',
        },
      ],
    },
    {
      name: 'a control applies that did not when the certificate was decided on',
      edits: [
        {
          path: 'governance/archive/statement-of-applicability-2024.md',
          replace: '{ control: A.8.23, applicable: true,',
          with: '{ control: A.8.23, applicable: false,',
        },
      ],
    },
    {
      name: 'the record names the version of today',
      edits: [certificate('soa_version: "1.2"', 'soa_version: "2.2"')],
    },
    {
      name: 'the record names a version that nobody has',
      edits: [certificate('soa_version: "1.2"', 'soa_version: "3.0"')],
    },
    {
      name: 'the printed version was thrown away',
      edits: [certificate('soa_version: "1.2"', 'soa_version: "1.1"')],
    },
    {
      name: 'the expiry is a year too late',
      edits: [certificate('expiry_date: 2027-11-14', 'expiry_date: 2028-11-14')],
    },
  ],
  'certificate-expired': [
    {
      name: 'the certificate expired last week',
      edits: [certificate('expiry_date: 2027-11-14', 'expiry_date: 2026-11-14')],
    },
    {
      name: 'the certificate expired so long ago that it cannot be restored',
      edits: [certificate('expiry_date: 2027-11-14', 'expiry_date: 2026-04-14')],
    },
  ],
  'certificate-expiring': [
    {
      name: 'the certificate ends in spring, and the audit in February has no decision yet',
      edits: [certificate('expiry_date: 2027-11-14', 'expiry_date: 2027-05-14'), renewal('2027-02-08', '2027-02-11')],
    },
    {
      name: 'the certificate ends in spring, and nobody has booked the recertification',
      edits: [certificate('expiry_date: 2027-11-14', 'expiry_date: 2027-05-14'), certificate(RENEWAL, '')],
    },
    {
      name: 'the certificate ends in January, and the decision has not come',
      edits: renewedIn2026('2027-01-14'),
    },
  ],
  'external-audit-unscheduled': [
    {
      name: 'the body said that it would come again in December, and nobody wrote down whether it did',
      edits: [
        certificate(
          SECOND,
          `  - { kind: special, planned_from: 2025-12-09, planned_to: 2025-12-09, result: pending }\n${SECOND}`,
        ),
      ],
    },
    {
      name: 'the body came twice in 2025, and nobody has booked it for this year',
      edits: [
        certificate(
          'planned_from: 2026-10-20, planned_to: 2026-10-21, from: 2026-10-20, to: 2026-10-21',
          'planned_from: 2025-12-09, planned_to: 2025-12-10, from: 2025-12-09, to: 2025-12-10',
        ),
      ],
    },
  ],
  'external-finding-response-overdue': [
    {
      name: 'the certification body waits for the root cause',
      edits: [
        finding('status: actioned', 'status: contained'),
        finding(
          'root_cause: The minutes have a heading for the values and none for what follows from them\nroot_cause_method: five-whys\nextent: All seven quarters looked at; the other five have a conclusion\n',
          '',
        ),
      ],
    },
    {
      name: 'a major finding is not verified on the day that the body set',
      edits: [finding('grade: minor', 'grade: major')],
    },
  ],
  'first-surveillance-late': [
    {
      name: 'the first surveillance audit was held three weeks after its limit',
      edits: [
        certificate(
          'planned_from: 2025-10-14, planned_to: 2025-10-15, from: 2025-10-14, to: 2025-10-15',
          'planned_from: 2025-12-02, planned_to: 2025-12-03, from: 2025-12-02, to: 2025-12-03',
        ),
        certificate('decision_date: 2025-11-20', 'decision_date: 2026-01-08'),
      ],
    },
    {
      name: 'the first surveillance audit was left out',
      edits: [certificate(FIRST, '')],
    },
  ],
  'recertification-too-late': [
    {
      name: 'the recertification is booked for the week after the last valid day',
      edits: [renewal('2027-11-15', '2027-11-18')],
    },
    {
      name: 'the recertification leaves a month for findings and decision',
      edits: [renewal('2027-10-11', '2027-10-14')],
    },
    {
      name: 'a major finding of the recertification is to be closed after the last valid day',
      edits: [
        ...renewedIn2026('2027-06-14'),
        finding('grade: minor', 'grade: major'),
        finding('response_due: 2026-11-20', 'response_due: 2027-02-10'),
        {
          path: 'records/corrective-actions/CA-2026-003.md',
          replace: 'due: 2027-01-29\noriginal_due: 2027-01-29',
          with: 'due: 2027-06-29\noriginal_due: 2027-06-29',
        },
        {
          path: 'records/corrective-actions/CA-2026-003.md',
          replace: 'verify_after: 2027-04-30',
          with: 'verify_after: 2027-09-30',
        },
      ],
    },
  ],
  'surveillance-year-missed': [
    {
      name: 'the second surveillance audit is planned for the end of December, after its two years',
      edits: [second('2026-12-28', '2026-12-29')],
    },
    {
      name: 'the second surveillance audit was planned for October, and nobody came',
      edits: [second('2026-10-20', '2026-10-21')],
    },
    {
      name: 'the second surveillance audit was never booked',
      edits: [certificate(SECOND, '')],
    },
    {
      name: 'the second surveillance audit was moved into the next year',
      edits: [
        second('2027-01-18', '2027-01-19'),
        {
          path: 'governance/budget-2027.md',
          replace: 'item: Recertification audit in July',
          with: 'item: Surveillance audit in January and recertification audit in July',
        },
      ],
    },
  ],
};

function certificate(replace: string, by: string): Edit {
  return { path: CERTIFICATE, replace, with: by };
}

function finding(replace: string, by: string): Edit {
  return { path: FINDING, replace, with: by };
}

/** The recertification, planned for other days. */
function renewal(from: string, to: string): Edit {
  return certificate('planned_from: 2027-07-12, planned_to: 2027-07-15', `planned_from: ${from}, planned_to: ${to}`);
}

/** The second surveillance audit, planned for some days and not held. */
function second(from: string, to: string): Edit {
  const planned = `  - { kind: surveillance-2, planned_from: ${from}, planned_to: ${to}, result: pending }\n`;
  return certificate(SECOND, planned);
}

/** The audit of October was the one for the next three years, the body has not decided, and the certificate ends soon. */
function renewedIn2026(expiry: string): readonly Edit[] {
  return [
    certificate('expiry_date: 2027-11-14', `expiry_date: ${expiry}`),
    certificate('kind: surveillance-2', 'kind: recertification'),
    certificate(RENEWAL, ''),
    { path: 'governance/budget-2026.md', replace: 'item: Second surveillance audit', with: 'item: Recertification' },
  ];
}
