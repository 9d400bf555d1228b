import { describe, expect, it } from 'vitest';
import { checked } from '../support/checked.ts';

interface Vector {
  readonly implemented_on: string;
  readonly verify_after?: string;
  readonly verified_on: string;
  readonly expect: 'ok' | 'warning' | 'error';
}

/** The `effectiveness` vectors of the domain data: an action shows after thirty days whether it works, or when it says so. */
const VECTORS: readonly Vector[] = [
  { implemented_on: '2026-05-01', verified_on: '2026-05-30', expect: 'warning' },
  { implemented_on: '2026-05-01', verified_on: '2026-05-31', expect: 'ok' },
  { implemented_on: '2026-05-01', verified_on: '2026-04-30', expect: 'error' },
  { implemented_on: '2026-05-01', verify_after: '2026-05-01', verified_on: '2026-05-01', expect: 'ok' },
];

describe('the day on which an action was verified', () => {
  it.each(VECTORS.map((vector) => [JSON.stringify(vector), vector] as const))('%s', async (_name, vector) => {
    const { expect: wanted, ...dates } = vector;
    const lines = Object.entries(dates).map(([key, value]) => `${key}: ${value}`);
    const { report } = await checked(
      {
        'CA-2026-001.md': [
          '---',
          'id: CA-2026-001',
          'type: corrective-action',
          'title: Ticket on leaving',
          'status: verified',
          'owner: role:it-lead',
          'verified_by: person:lee',
          'effective: true',
          'verification_evidence: [EVD-2026-001]',
          ...lines,
          '---',
          '',
        ].join('\n'),
      },
      { today: '2026-11-22', preset: 'iso27001' },
    );
    const found = report.findings.filter(({ rule }) => rule === 'effectiveness-not-verified');
    expect(found.map(({ severity }) => severity)).toEqual(wanted === 'ok' ? [] : [wanted]);
  });

  it('names the first day on which the action can show that it works', async () => {
    const { report } = await checked(
      {
        'CA-2026-001.md':
          '---\nid: CA-2026-001\ntype: corrective-action\ntitle: Ticket\nstatus: verified\nowner: role:a\nimplemented_on: 2026-05-01\nverified_on: 2026-05-30\nverified_by: person:lee\neffective: true\nverification_evidence: [EVD-2026-001]\n---\n',
      },
      { today: '2026-11-22', preset: 'iso27001' },
    );
    const [found] = report.findings.filter(({ rule }) => rule === 'effectiveness-not-verified');
    expect(found?.message).toContain('2026-05-31');
  });
});
