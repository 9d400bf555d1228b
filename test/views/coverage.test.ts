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

  it('does not take an exception for proof of the control under which exceptions are kept, unless the statement names it', async () => {
    const exception = doc('EXC-01', 'exception', 'status: active', 'approved_on: 2026-04-10', 'expires_on: 2027-04-14');
    expect(rowOf(await coverage(exception), 'A.5.1').evidence.records).toEqual([]);
    const named = await coverage({ ...exception, ...soa('control: A.5.1, applicable: true, evidence: [EXC-01]') });
    expect(rowOf(named, 'A.5.1').evidence.records.map(({ name }) => name)).toEqual(['EXC-01']);
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

  it('knows the documents that name a control and say no type, where such documents count', async () => {
    const text =
      '---\ntitle: Access\nowner: role:a\nreviewed_on: 2026-10-01\ncontrols: [A.5.15]\nclauses: ["8.1 a"]\n---\n';
    const view = await coverage({ 'holdfast.yml': 'version: 1\npreset: essentials\n', 'access.md': text });
    expect(rowOf(view, 'A.5.15').documents).toMatchObject([{ name: 'Access', because: 'names-it' }]);
  });

  it('does not take evidence that a control failed for evidence that it works', async () => {
    const evidence = (result: string): Files =>
      doc('EVD-01', 'control-evidence', 'status: recorded', 'controls: [A.8.13]', 'performed_on: 2026-10-01', result);
    expect(rowOf(await coverage(evidence('result: fail')), 'A.8.13').state).toBe('nothing');
    expect(rowOf(await coverage(evidence('result: pass-with-findings')), 'A.8.13').state).toBe('evidenced');
  });

  describe('of audits and their cycle', () => {
    it('does not take an audit whose last day lies ahead for held', async () => {
      const view = await coverage({ ...PROGRAMME, ...report('IA-9', '2027-05-01', 'clauses: ["7.2"]') });
      expect(rowOf(view, '7.2').audited).toMatchObject({ last: undefined, audits: [], planned: true });
      expect(view.neverAudited).toContain('7.2');
      expect(view.notes).toContain(
        'IA-9 (isms/IA-9.md) is issued, and its last day lies ahead: it does not count as held.',
      );
    });

    it('counts an audit on a day that nobody can tell for no cycle, and says so', async () => {
      const view = await coverage({ ...PROGRAMME, ...report('IA-9', 'in spring', 'clauses: ["7.2"]') });
      expect(rowOf(view, '7.2').audited).toMatchObject({ last: undefined, inCycle: false, planned: false });
      expect(view.notes.join(' ')).toContain('The last day of the audit of IA-9 (isms/IA-9.md) cannot be told');
    });

    it.each([
      ['over', 'cycle_start: 2020-01-01', 'cycle_end: 2022-12-31', 'ended on 2022-12-31'],
      ['to come', 'cycle_start: 2027-01-01', 'cycle_end: 2029-12-31', 'begins on 2027-01-01'],
      ['unreadable', 'cycle_start: in winter', 'cycle_end: 2027-12-31', 'cannot be told'],
    ])('leaves a cycle that is %s, and says what is taken instead', async (_, start, end, words) => {
      const programme = doc('AP-01', 'audit-programme', 'status: active', start, end);
      const view = await coverage({ ...programme, ...report('IA-1', '2021-05-01', 'clauses: ["4.1"]') });
      expect(view.cycle).toMatchObject({ from: '2023-11-22', source: 'assumed' });
      expect(rowOf(view, '4.1')).toMatchObject({ state: 'nothing', audited: { last: '2021-05-01', inCycle: false } });
      expect(view.notes.at(-1)).toMatch(
        new RegExp(`AP-01 \\(isms/AP-01\\.md\\).*${words}: the last three years are taken`),
      );
    });

    it('takes in what every programme in force plans, and says which gives the cycle', async () => {
      const other = doc(
        'AP-02',
        'audit-programme',
        'status: active',
        'cycle_start: 2024-06-01',
        'cycle_end: 2027-05-31',
        'audits: [{ id: B1, planned_to: 2027-02-01, clauses: ["7.2"] }]',
      );
      const view = await coverage({ ...PROGRAMME, ...other });
      expect([rowOf(view, '7.2'), rowOf(view, '10.1')].map(({ audited }) => audited.planned)).toEqual([true, true]);
      expect(view.cycle.name).toBe('AP-01');
      expect(view.notes).toContain('AP-02 (isms/AP-02.md) is in force as well; the cycle is that of AP-01.');
    });

    it('takes no cycle from a certificate to another standard, nor from one that was only applied for', async () => {
      const days = ['decision_date: 2025-03-10', 'expiry_date: 2028-03-09'];
      const other = doc('CRT-09', 'certification', 'status: certified', 'standard: ISO 9001', ...days);
      expect((await coverage(other)).cycle.source).toBe('assumed');
      expect((await coverage(doc('CRT-01', 'certification', 'status: applied', ...days))).cycle.source).toBe('assumed');
    });
  });

  it('reads a control whose quotes are missing, and says of a statement that nothing in it can be read', async () => {
    const view = await coverage(soa('control: 5.10, applicable: false', 'control: A.5.2, applicable: perhaps'));
    expect(rowOf(view, 'A.5.2')).toMatchObject({ applicable: undefined, state: 'nothing' });
    expect(view.requirements.filter(({ state }) => state === 'excluded').map(({ id }) => id)).toEqual(['A.5.10']);
    const none =
      'The statement of applicability in force names no control of 2022 that can be read: which apply is not known.';
    expect((await coverage(doc('SOA-01', 'soa', 'status: effective', 'entries: later'))).notes).toContain(none);
    const old = doc('SOA-01', 'soa', 'status: effective', 'edition: iso27001-2013', 'entries: [{ control: A.9.1.1 }]');
    expect((await coverage(old)).notes).toContain(none);
  });

  it('names files that it cannot read', async () => {
    const { notes } = await coverage({ 'isms/x.md': '---\ntype: policy\na: b: c\n---\n' });
    expect(notes).toContain('What these hold cannot be read and is not looked at here: isms/x.md.');
  });
});
