import * as z from 'zod';
import { CLAUSES_NEEDED, clausesMissing, type NeededClauses } from '../../records/contract-clauses.ts';
import { recordsOf } from '../../records/inventory.ts';
import {
  CONTRACT_CLAUSES,
  type ContractClause,
  isActive,
  type Supplier,
  supplier,
} from '../../records/types/supplier.ts';
import { type Draft, defineRule } from '../define-rule.ts';
import { overdueDuties } from '../overdue.ts';
import { spanOf } from '../span-of.ts';
import { days } from '../wording.ts';

function clausesOption(byDefault: readonly ContractClause[]) {
  return z.array(z.enum(CONTRACT_CLAUSES)).default([...byDefault]);
}

function supplierWith(id: string, lines: string): Record<string, string> {
  return {
    'holdfast.yml': 'version: 1\npreset: iso27001\n',
    [`suppliers/${id}.md`]: `---\nid: ${id}\ntype: supplier\ntitle: Payroll service\nstatus: active\nowner: role:people-lead\n${lines}\n---\n`,
  };
}

export const supplierSecurityClausesMissing = defineRule({
  name: 'supplier-security-clauses-missing',
  area: 'suppliers',
  flags:
    'An active supplier whose contract is not recorded, has expired, or lacks what its class asks for: confidentiality and security requirements always; notice of incidents, audit, return of data and termination where it is critical or high or sees data; data protection and subcontracting where the data is about people; continuity where it is critical.',
  why: 'What the contract does not say cannot be asked for after an incident (A.5.20), and without terms on personal data the transfer itself breaks the law.',
  fix: 'Amend the contract and list its `clauses`, or record an exception with what makes up for it.',
  severity: 'error',
  grade: 'minor',
  cause: 'content',
  issue: true,
  clauses: ['8.1'],
  controls: ['A.5.20', 'A.5.21', 'A.5.34'],
  needs: [],
  steps: ['Agree the missing terms with the supplier', 'Have the amendment signed', 'List the clauses in its record'],
  falsePositives:
    'Published terms are a contract: put their address under `contract.reference`. Then a certificate or report of the supplier makes up for the right to audit, which big providers give nobody. A contract without an end has no `expires_on`; its last day is still covered. Offboarding suppliers are not looked at.',
  options: z.strictObject({
    clauses_for_all: clausesOption(CLAUSES_NEEDED.clauses_for_all).describe('Of every contract.'),
    clauses_for_high_or_data: clausesOption(CLAUSES_NEEDED.clauses_for_high_or_data).describe(
      'Of suppliers that are critical or high, or see any data.',
    ),
    clauses_for_personal_data: clausesOption(CLAUSES_NEEDED.clauses_for_personal_data).describe(
      'Of suppliers that see data about people.',
    ),
    clauses_for_critical: clausesOption(CLAUSES_NEEDED.clauses_for_critical).describe('Of critical suppliers.'),
  }),
  examples: [
    {
      name: 'A contract that expired, and says nothing of incidents',
      files: supplierWith(
        'SUP-007',
        'criticality: medium\ndata_access: confidential\ncontract:\n  reference: C-2023-17\n  expires_on: 2026-06-30\n  clauses: [confidentiality, security-requirements, audit-right, return-deletion, termination]',
      ),
      today: '2026-11-22',
      expect: [
        {
          path: 'suppliers/SUP-007.md',
          line: 11,
          message: 'The contract ended on 2026-06-30, 145 days ago, and the supplier is still active',
        },
        {
          path: 'suppliers/SUP-007.md',
          line: 12,
          message: 'The contract lacks clauses that this supplier needs: incident-notification',
        },
      ],
    },
    {
      name: 'Critical, with personal data, and a contract without any clause',
      files: supplierWith(
        'SUP-008',
        'criticality: critical\ndata_access: special-category\ncontract: { reference: C-2024-02 }',
      ),
      today: '2026-11-22',
      expect: [
        {
          path: 'suppliers/SUP-008.md',
          line: 9,
          message:
            'The contract lacks clauses that this supplier needs: confidentiality, security-requirements, incident-notification, audit-right, return-deletion, termination, data-protection, subcontracting, continuity',
        },
      ],
    },
    {
      name: 'No contract at all',
      files: supplierWith('SUP-009', 'criticality: low\ndata_access: none'),
      today: '2026-11-22',
      expect: [
        {
          path: 'suppliers/SUP-009.md',
          line: 4,
          message: 'The supplier is active, and nothing says under which contract',
        },
      ],
    },
    {
      name: 'Published terms of a big provider, with a certificate in place of an audit, on their last day',
      files: supplierWith(
        'SUP-010',
        'criticality: high\ndata_access: confidential\ncontract:\n  reference: http://cloud.example/terms\n  expires_on: 2026-11-22\n  clauses: [confidentiality, security-requirements, incident-notification, return-deletion, termination]\ncertificates:\n  - { standard: ISO/IEC 27001, expires_on: 2027-09-14, scope_covers_service: true }',
      ),
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'A supplier that sees nothing and matters little',
      files: supplierWith(
        'SUP-011',
        'criticality: low\nlast_assessed: 2021-03-01\ncontract:\n  reference: C-2025-09\n  clauses: [confidentiality, security-requirements]',
      ),
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'High and critical, although they see no data',
      files: {
        ...supplierWith(
          'SUP-012',
          'criticality: high\ndata_access: none\ncontract: { clauses: [confidentiality, security-requirements, termination] }',
        ),
        ...supplierWith(
          'SUP-013',
          'criticality: critical\ndata_access: none\ncontract: { clauses: [confidentiality, security-requirements, incident-notification, audit-right, return-deletion, continuity] }',
        ),
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'suppliers/SUP-012.md',
          line: 9,
          message:
            'The contract lacks clauses that this supplier needs: incident-notification, audit-right, return-deletion',
        },
        {
          path: 'suppliers/SUP-013.md',
          line: 9,
          message: 'The contract lacks clauses that this supplier needs: termination',
        },
      ],
    },
    {
      name: 'A contract of one’s own, published terms that leave out more, and published terms without a certificate',
      files: {
        ...supplierWith(
          'SUP-014',
          'data_access: internal\ncontract:\n  reference: C-2025-11, with https://cloud.example/terms\n  clauses: [confidentiality, security-requirements, incident-notification, return-deletion, termination]\ncertificates: [{ standard: ISO/IEC 27001, expires_on: 2027-09-14 }]',
        ),
        ...supplierWith(
          'SUP-015',
          'data_access: internal\ncontract:\n  reference: https://cloud.example/terms\n  clauses: [confidentiality, security-requirements, incident-notification, return-deletion]\ncertificates: [{ standard: ISO/IEC 27001, expires_on: 2027-09-14 }]',
        ),
        ...supplierWith(
          'SUP-016',
          'data_access: internal\ncontract:\n  reference: https://cloud.example/terms\n  clauses: [confidentiality, security-requirements, incident-notification, return-deletion, termination]',
        ),
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'suppliers/SUP-014.md',
          line: 10,
          message: 'The contract lacks clauses that this supplier needs: audit-right',
        },
        {
          path: 'suppliers/SUP-015.md',
          line: 10,
          message: 'The contract lacks clauses that this supplier needs: termination',
        },
        {
          path: 'suppliers/SUP-016.md',
          line: 10,
          message: 'The contract lacks clauses that this supplier needs: audit-right',
        },
      ],
    },
    {
      name: 'A contract that is still to be named, and one that cannot be read',
      files: {
        ...supplierWith('SUP-017', 'criticality: low\ndata_access: none\ncontract: TBD'),
        ...supplierWith('SUP-018', 'criticality: low\ndata_access: none\ncontract: in the drawer'),
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'suppliers/SUP-017.md',
          line: 9,
          message: 'The supplier is active, and nothing says under which contract',
        },
      ],
    },
  ],
  *check(isms, required) {
    for (const { duty, draft, daysOverdue } of overdueDuties(isms, ({ kind }) => kind === 'supplier-contract')) {
      const message = `The contract ended on ${duty.due}, ${days(daysOverdue)} ago, and the supplier is still active`;
      yield { ...draft, message, fix: 'Renew it, or leave the supplier (`status: offboarding`).', detail: 'ended' };
    }
    for (const record of recordsOf(isms, supplier)) {
      if (isActive(record)) yield* missingClauses(record, required);
    }
  },
});

function* missingClauses(record: Supplier, required: NeededClauses): Iterable<Draft> {
  const { entry, facts } = record;
  const { contract } = facts;
  if (contract.state === 'unreadable') return;
  if (contract.state !== 'given') {
    const message = 'The supplier is active, and nothing says under which contract';
    yield {
      on: entry,
      at: spanOf(contract),
      message,
      fix: 'Record its `contract`: reference, end and clauses.',
      detail: 'contract',
    };
    return;
  }
  const { clauses } = contract.value.facts;
  const missing = clausesMissing(record, required);
  if (missing.length === 0) return;
  yield {
    on: entry,
    at: clauses.state === 'absent' ? contract.value : clauses,
    message: `The contract lacks clauses that this supplier needs: ${missing.join(', ')}`,
    detail: 'clauses',
  };
}
