import type { Breaks, Edit } from '../break.ts';

export const breaks: Breaks = {
  'supplier-assessment-overdue': [
    {
      name: 'nobody has assessed the hosting provider since February of last year',
      edits: [supplier('last_assessed: 2026-02-24', 'last_assessed: 2025-02-24')],
    },
    {
      name: 'the contract with the identity provider was signed before anybody looked at it',
      edits: [
        supplier(
          '    last_assessed: 2026-05-12\n    assessment_result: acceptable\n    assessment_method: certificate-review\n',
          '',
        ),
      ],
    },
    {
      name: 'the assessment of the code hosting has no result',
      edits: [supplier('last_assessed: 2026-03-17\n    assessment_result: acceptable', 'last_assessed: 2026-03-17')],
    },
    {
      name: 'nobody has said how much depends on the ticket desk',
      edits: [supplier('service: Tickets of customers\n    criticality: medium\n', 'service: Tickets of customers\n')],
    },
    {
      name: 'the ticket desk did not pass, and nothing follows from it',
      edits: [
        supplier(
          'last_assessed: 2026-09-22\n    assessment_result: acceptable',
          'last_assessed: 2026-09-22\n    assessment_result: unacceptable',
        ),
      ],
    },
  ],
  'supplier-assurance-expired': [
    {
      name: 'the certificate of the identity provider ended in September',
      edits: [supplier('number: KI-3391, expires_on: 2028-02-28', 'number: KI-3391, expires_on: 2026-09-28')],
    },
    {
      name: 'the last report of the code hosting ends in June of last year',
      edits: [supplier('report_period_to: 2026-04-30', 'report_period_to: 2025-06-30')],
    },
    {
      name: 'the certificate of the office suite is to the edition of 2013',
      edits: [
        supplier(
          '"ISO/IEC 27001:2022", issuer: Alder Assurance, number: PO-7724',
          '"ISO/IEC 27001:2013", issuer: Alder Assurance, number: PO-7724',
        ),
      ],
    },
    {
      name: 'the certificate of the identity provider is about another of its services',
      edits: [
        supplier(
          'number: KI-3391, expires_on: 2028-02-28, scope_covers_service: true',
          'number: KI-3391, expires_on: 2028-02-28, scope_covers_service: false',
        ),
      ],
    },
    {
      name: 'the hosting provider was assessed by reports that nobody has',
      edits: [
        supplier(
          '    certificates:\n      - { standard: "ISO/IEC 27001:2022", issuer: Northmark Certification, number: NH-20817, expires_on: 2027-09-30, scope_covers_service: true }\n      - { standard: SOC 2 Type 2, issuer: Fenwick and Vale, scope_covers_service: true, report_period_to: 2026-06-30 }\n',
          '',
        ),
      ],
    },
    {
      name: 'nobody knows how to leave the hosting provider',
      edits: [supplier('    exit_plan: PRO-06\n', '')],
    },
  ],
  'supplier-security-clauses-missing': [
    {
      name: 'the payroll service need not say when something happened to it',
      edits: [
        supplier(
          'signed_on: 2024-03-18\n      expires_on: 2027-03-17\n      clauses: [confidentiality, security-requirements, incident-notification,',
          'signed_on: 2024-03-18\n      expires_on: 2027-03-17\n      clauses: [confidentiality, security-requirements,',
        ),
      ],
    },
    {
      name: 'the contract with the testers ended in October, and they still work',
      edits: [supplier('expires_on: 2027-04-19', 'expires_on: 2026-10-19')],
    },
    {
      name: 'nobody finds the contract of the office',
      edits: [
        supplier(
          '    contract:\n      reference: C-2026-01\n      signed_on: 2026-01-15\n      expires_on: 2029-01-31\n      clauses: [confidentiality, security-requirements, termination]\n',
          '',
        ),
      ],
    },
  ],
};

function supplier(replace: string, by: string): Edit {
  return { path: 'registers/suppliers.md', replace, with: by };
}
