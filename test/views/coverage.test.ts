import { describe, expect, it } from 'vitest';
import {
  type Coverage,
  type CoverageOptions,
  type CoverageRow,
  coverageOf,
} from '../../src/views/coverage/coverage.ts';
import { checked } from '../support/checked.ts';
import { cleanIsms } from '../support/clean-isms.ts';

type Files = Record<string, string>;

function doc(id: string, type: string, ...lines: readonly string[]): Files {
  const head = [`id: ${id}`, `type: ${type}`, `title: The ${type}`, 'owner: role:isms-manager', ...lines];
  return { [`isms/${id}.md`]: `---\n${head.join('\n')}\n---\n` };
}

const PROGRAMME = doc(
  'AP-01',
  'audit-programme',
  'status: active',
  'cycle_start: 2025-01-01',
  'cycle_end: 2027-12-31',
  'audits:',
  '  - { id: A3, planned_to: 2027-04-09, clauses: ["10.1"], controls: [A.8.1] }',
);

function soa(...rows: readonly string[]): Files {
  return doc('SOA-01', 'soa', 'status: effective', 'entries:', ...rows.map((row) => `  - { ${row} }`));
}

function report(id: string, to: string, ...lines: readonly string[]): Files {
  return doc(id, 'audit-report', 'status: issued', `audit_to: ${to}`, ...lines);
}

async function coverage(files: Files, options: CoverageOptions = {}): Promise<Coverage> {
  const all = { 'holdfast.yml': 'version: 1\npreset: iso27001\n', ...files };
  return coverageOf((await checked(all, { today: '2026-11-22' })).isms, options);
}

function rowOf(view: Coverage, id: string): CoverageRow {
  const row = view.requirements.find((one) => one.id === id);
  if (!row) throw new Error(`no ${id}`);
  return row;
}

describe('the coverage', () => {
  it('has the 30 clauses by chapter and the 93 controls by theme', async () => {
    const { groups, requirements } = await coverage({});
    expect(groups.map(({ id, kind, requirements: n }) => `${kind} ${id} ${n}`)).toEqual([
      'clause 4 4',
      'clause 5 3',
      'clause 6 5',
      'clause 7 7',
      'clause 8 3',
      'clause 9 6',
      'clause 10 2',
      'control organizational 37',
      'control people 8',
      'control physical 14',
      'control technological 34',
    ]);
    expect(requirements).toHaveLength(123);
    expect(new Set(requirements.map(({ framework }) => framework))).toEqual(new Set(['iso27001-2022']));
  });

  it('shows clauses alone or controls alone when asked', async () => {
    expect((await coverage({}, { by: 'clause' })).requirements).toHaveLength(30);
    const { groups, requirements, neverAudited } = await coverage({}, { by: 'control' });
    expect([groups.length, requirements.length, neverAudited.length]).toEqual([4, 93, 93]);
  });

  it('goes from nothing over documented and evidenced to audited; what is excluded is no gap', async () => {
    const view = await coverage({
      ...PROGRAMME,
      ...soa(
        'control: A.5.1, applicable: true, implementation: implemented, owner: role:cto',
        'control: A.5.2, applicable: true, implementation: partial',
        'control: A.5.3, applicable: true',
        'control: A.5.4, applicable: true',
        'control: A.5.5, applicable: false',
      ),
      ...doc('POL-01', 'policy', 'status: effective', 'controls: [A.5.1-A.5.2, A.5.4, A.5.5]'),
      ...doc('POL-02', 'policy', 'status: draft', 'controls: [A.5.3]'),
      ...doc('EVD-01', 'control-evidence', 'status: recorded', 'controls: [A.5.2]', 'performed_on: 2026-10-01'),
      ...doc('EVD-02', 'control-evidence', 'status: recorded', 'controls: [A.5.2]', 'performed_on: 2026-04-01'),
      ...report(
        'IA-01',
        '2026-04-17',
        'tests:',
        '  - { ref: A.5.4, result: minor }',
        '  - { ref: A.5.3, result: not-tested }',
      ),
    });
    const states = ['A.5.1', 'A.5.2', 'A.5.3', 'A.5.4', 'A.5.5'].map((id) => rowOf(view, id).state);
    expect(states).toEqual(['documented', 'evidenced', 'nothing', 'audited', 'excluded']);
    expect(rowOf(view, 'A.5.1')).toMatchObject({ applicable: true, implementation: 'implemented', owner: 'role:cto' });
    expect(rowOf(view, 'A.5.2').evidence).toMatchObject({
      last: '2026-10-01',
      records: [{ name: 'EVD-01' }, { name: 'EVD-02' }],
    });
    expect(rowOf(view, 'A.5.4').audited).toMatchObject({ last: '2026-04-17', inCycle: true, results: ['minor'] });
    expect(rowOf(view, 'A.5.6')).toMatchObject({ applicable: undefined, state: 'nothing' });
    expect(view.neverAudited).not.toContain('A.5.4');
    expect(view.neverAudited).not.toContain('A.5.5');
    expect(view.neverAudited).toContain('A.5.3');
    const organizational = view.groups.find(({ id }) => id === 'organizational');
    // A.5.35 as well: the audit report is its evidence.
    expect(organizational?.states).toEqual({ nothing: 32, documented: 1, evidenced: 2, audited: 1, excluded: 1 });
  });

  it('takes a document whose type a clause asks for, and a register once for all its rows', async () => {
    const view = await coverage({
      ...doc('SCP-01', 'isms-scope', 'status: effective'),
      'isms/risks.md':
        '---\nid: REG-01\ntype: register\nof: risk\ntitle: Risks\nstatus: active\nowner: role:a\nentries:\n  - { id: RSK-01, title: One, status: treating, controls: [A.8.5] }\n  - { id: RSK-02, title: Two, status: closed, controls: [A.8.5] }\n  - { id: RSK-03, title: Three, status: accepted, controls: [A.8.5] }\n---\n',
    });
    expect(rowOf(view, '4.3').documents).toMatchObject([{ name: 'SCP-01', because: 'type' }]);
    expect(rowOf(view, '8.2').documents.map(({ name }) => name)).toEqual(['REG-01']);
    expect(rowOf(view, 'A.8.5').risks.map(({ name }) => name)).toEqual(['RSK-01', 'RSK-03']);
    expect(rowOf(view, 'A.8.5').documents).toEqual([]);
  });

  it('takes documents, records and risks that the statement of applicability names', async () => {
    const view = await coverage({
      ...soa('control: A.5.9, applicable: true, evidence: [POL-01, EVD-01, GONE-01], risks: [RSK-01]'),
      ...doc('POL-01', 'policy', 'status: effective'),
      ...doc('EVD-01', 'control-evidence', 'status: recorded', 'controls: [A.8.1]', 'performed_on: 2026-10-01'),
      ...doc('RSK-01', 'risk', 'status: treating'),
    });
    const { documents, evidence, risks } = rowOf(view, 'A.5.9');
    expect(documents).toMatchObject([{ name: 'POL-01', because: 'soa' }]);
    expect(evidence.records).toMatchObject([{ name: 'EVD-01', because: 'soa' }]);
    expect(risks).toMatchObject([{ name: 'RSK-01', because: 'soa' }]);
  });

  it('does not take a nonconformity about a control for proof that it works', async () => {
    const view = await coverage(
      doc('NC-01', 'nonconformity', 'status: open', 'detected_on: 2026-10-01', 'controls: [A.8.1]'),
    );
    expect(rowOf(view, 'A.8.1')).toMatchObject({ state: 'nothing', evidence: { records: [] } });
    expect(rowOf(view, '10.2').evidence.records).toMatchObject([{ name: 'NC-01', because: 'type' }]);
  });

  it('keeps an audit of an earlier cycle as history, and reads lists where a report has no tests', async () => {
    const view = await coverage({
      ...PROGRAMME,
      ...report('IA-00', '2024-12-31', 'tests:', '  - { ref: "7.4", result: conform }'),
      ...report('IA-01', '2025-01-01', 'clauses: ["7.3"]', 'controls: [A.6.3]'),
      ...doc('IA-02', 'audit-report', 'status: draft', 'audit_to: 2026-11-01', 'clauses: ["9.1"]'),
    });
    expect(rowOf(view, '7.4').audited).toMatchObject({ last: '2024-12-31', inCycle: false, results: ['conform'] });
    expect(rowOf(view, '7.4').state).not.toBe('audited');
    expect(rowOf(view, '7.3')).toMatchObject({ state: 'audited', audited: { results: ['looked at'] } });
    expect(view.neverAudited).not.toContain('7.4');
    expect(rowOf(view, '9.1').audited).toMatchObject({ audits: [], planned: true });
    expect(rowOf(view, '10.1').audited).toMatchObject({ audits: [], planned: true });
    expect(rowOf(view, '10.2').audited.planned).toBe(false);
  });

  it('takes the cycle from the programme, else the certificate, else the last three years, and says so', async () => {
    const certificate = doc(
      'CRT-01',
      'certification',
      'status: certified',
      'decision_date: 2025-03-10',
      'expiry_date: 2028-03-09',
    );
    expect((await coverage({ ...PROGRAMME, ...certificate })).cycle).toEqual({
      from: '2025-01-01',
      to: '2027-12-31',
      source: 'programme',
      name: 'AP-01',
    });
    expect((await coverage(certificate)).cycle).toMatchObject({ from: '2025-03-10', source: 'certificate' });
    const alone = await coverage({});
    expect(alone.cycle).toMatchObject({ from: '2023-11-22', to: '2026-11-22', source: 'assumed' });
    expect(alone.notes).toHaveLength(2);
  });

  it('is plain data with a state for each requirement', async () => {
    const view = coverageOf((await cleanIsms()).isms);
    expect(structuredClone(view)).toEqual(view);
    const sum = view.groups.flatMap(({ states }) => Object.values(states)).reduce((a, b) => a + b, 0);
    expect(sum).toBe(123);
    expect(view.neverAudited).toHaveLength(17);
  });
});
