import { describe, expect, it } from 'vitest';
import { given } from '../../../src/model/fact.ts';
import { recordById } from '../../../src/records/inventory.ts';
import type { Isms } from '../../../src/records/isms.ts';
import { auditReport } from '../../../src/records/types/audit-report.ts';
import { reportBefore, reportsFrom } from '../../../src/rules/internal-audit/reports.ts';
import { checked } from '../../support/checked.ts';

/** Reports by their id: the status, and the last day of the audit when there is one. */
async function ismsOf(reports: Readonly<Record<string, readonly [status: string, ended?: string]>>): Promise<Isms> {
  const files = Object.entries(reports).map(([id, [status, ended]]) => {
    const day = ended === undefined ? [] : [`audit_to: ${ended}`];
    const lines = [
      `id: ${id}`,
      'type: audit-report',
      'title: Audit',
      `status: ${status}`,
      'owner: role:auditor',
      ...day,
    ];
    return [`audits/${id}.md`, ['---', ...lines, '---', ''].join('\n')] as const;
  });
  const { isms } = await checked(Object.fromEntries(files), {
    today: '2026-11-22',
    preset: 'iso27001',
    only: ['superficial-audit'],
  });
  return isms;
}

const AUDITS = {
  IA1: ['closed', '2024-03-12'],
  IA2: ['closed', '2025-03-12'],
  IA3: ['issued', '2024-09-12'],
  IA4: ['draft', '2026-01-12'],
  IA5: ['issued'],
  IA6: ['closed', '2026-03-12'],
  IA7: ['fieldwork', '2026-10-12'],
  IA8: ['planned', '2027-03-12'],
} as const;

describe('the reports of internal audits', () => {
  it('with which something can still be done are those that are not closed, and the last one that was issued', async () => {
    const isms = await ismsOf(AUDITS);
    const ids = (state: 'fieldwork' | 'issued') => reportsFrom(isms, state).map(({ entry }) => given(entry.id));
    expect(ids('issued')).toEqual(['IA3', 'IA5', 'IA6']);
    expect(ids('fieldwork')).toEqual(['IA3', 'IA4', 'IA5', 'IA6', 'IA7']);
  });

  it.each([
    ['IA1', undefined],
    ['IA2', 'IA3'],
    ['IA3', 'IA1'],
    ['IA5', undefined],
    ['IA6', 'IA2'],
    ['IA8', 'IA6'],
  ])('before %s is %s', async (id, before) => {
    const isms = await ismsOf(AUDITS);
    const report = recordById(isms, auditReport, id);
    const found = report && reportBefore(isms, report);
    expect(found && given(found.entry.id)).toBe(before);
  });

  it('are none before one that ended on the same day', async () => {
    const isms = await ismsOf({ IA1: ['issued', '2026-03-12'], IA2: ['issued', '2026-03-12'] });
    const report = recordById(isms, auditReport, 'IA2');
    expect(report && reportBefore(isms, report)).toBeUndefined();
  });
});
