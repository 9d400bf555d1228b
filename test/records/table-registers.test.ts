import { describe, expect, it } from 'vitest';
import { checked, summaryOf } from '../support/checked.ts';

const TODAY = '2026-11-22';
const QUIET =
  'rules: { mandatory-document-missing: off, climate-determination-missing: off, front-matter-invalid: { required: false } }\n';
const CONFIG = `version: 1\npreset: iso27001\n${QUIET}`;

async function run(files: Record<string, string>) {
  const { report, isms } = await checked({ 'holdfast.yml': CONFIG, ...files }, { today: TODAY });
  return { said: summaryOf(report), isms, report };
}

describe('a register whose rows stand in a table', () => {
  const risks =
    '---\nid: REG-01\ntype: register\nof: risk\ntitle: Risks\nstatus: active\nowner: role:a\nreviewed_on: 2026-10-01\nreview_interval: 12 months\n---\n\n# Risks\n\n| Risk ID | Risk | Likelihood | Impact | Treatment | Controls | Owner | Assessed | Status |\n|---|---|---|---|---|---|---|---|---|\n| RSK-01 | Laptop lost | 2 | 3 | Modify | A.8.1, A.7.10 | role:it-lead | 2026-10-01 | Assessed |\n| RSK-02 | Phishing | x | 4 | Modify | A.6.3 | role:it-lead | 2026-13-01 | Assessed |\n';

  it('has an entry for each row, with its values and their places', async () => {
    const { isms, report, said } = await run({ 'risks.md': risks });
    const rows = isms.byType.get('risk') ?? [];
    expect(
      rows.map(({ id, title }) => [id, title].map((fact) => (fact.state === 'given' ? fact.value : '')).join(' ')),
    ).toEqual(['RSK-01 Laptop lost', 'RSK-02 Phishing']);
    expect(said).toContain('date-invalid risks.md:17');
    const number = report.findings.find(({ message }) => message.includes('no whole number'));
    expect(number?.position).toMatchObject({ line: 17, column: 23 });
  });

  it('may be a CSV file that the configuration names', async () => {
    const { isms, report } = await run({
      'vendors.csv':
        'No.;Vendor;Service;Criticality;Cloud;Last review\r\nSUP-01;"Cloudburst; Ltd";Hosting;Critical;Yes;2025-01-15\r\n;;;;;\r\nSUP-02;Paperless;Payroll;"high ""tier""";No;2026-06-01\r\n',
      'holdfast.yml': `${CONFIG}registers:\n  - { path: vendors.csv, of: supplier, owner: role:purchasing, reviewed_on: 2026-10-01, review_interval: 12 months, columns: { id: No. } }\n`,
    });
    const suppliers = isms.byType.get('supplier') ?? [];
    expect(suppliers.map(({ title }) => (title.state === 'given' ? title.value : ''))).toEqual([
      'Cloudburst; Ltd',
      'Paperless',
    ]);
    const overdue = report.findings.find(
      ({ rule, due }) => rule === 'supplier-assessment-overdue' && due !== undefined,
    );
    expect(overdue).toMatchObject({ path: 'vendors.csv', document: 'SUP-01', position: { line: 2, column: 47 } });
    const odd = report.findings.find(({ message }) => message.includes('is not one of'));
    expect(odd?.position).toMatchObject({ line: 4, column: 27 });
  });

  it('may be a statement of applicability', async () => {
    const { report } = await run({
      'soa.md':
        '---\nid: SOA-01\ntype: soa\ntitle: SoA\nstatus: effective\nowner: role:a\nedition: iso27001-2022\nversion: "1.0"\n---\n\n## Organizational\n\n| Control | Applicable? | Justification | Status |\n|-|-|-|-|\n| A.5.1 | Yes | The board wants a policy set | Implemented |\n| A.5.3 | No | n/a | |\n',
    });
    const missing = report.findings.find(({ rule }) => rule === 'soa-control-missing');
    expect(missing?.message).toContain('91');
    const unjustified = report.findings.filter(({ rule }) => rule === 'soa-justification-missing');
    expect(unjustified.some(({ message }) => message.includes('A.5.3'))).toBe(true);
    expect(report.findings.some(({ message }) => message.includes('neither true nor false'))).toBe(false);
  });

  it('is a mistake of the configuration where its type or a column is none', async () => {
    const wrong = (row: string) => run({ 'holdfast.yml': `${CONFIG}registers:\n  - ${row}\n` });
    await expect(wrong('{ path: a.csv, of: vendor }')).rejects.toThrow('There is no record type `vendor`');
    await expect(wrong('{ path: a.csv, of: supplier, columns: { vendor: Name } }')).rejects.toThrow(
      'There is no field `vendor`',
    );
  });

  it('is not checked where the file that the configuration names is not there', async () => {
    const { report } = await run({
      'a.md': 'x',
      'holdfast.yml': `${CONFIG}registers: [{ path: gone.csv, of: supplier }]\n`,
    });
    expect(report.notChecked.map(({ what }) => what)).toContain('gone.csv');
  });

  it('is none where no column names its rows', async () => {
    const { isms } = await run({
      'risks.md':
        '---\nid: REG-01\ntype: register\nof: risk\ntitle: Risks\nstatus: active\nowner: role:a\n---\n\n| Likelihood | Impact |\n|-|-|\n| 1 | 2 |\n',
    });
    expect(isms.byType.get('risk')).toBeUndefined();
  });
});
