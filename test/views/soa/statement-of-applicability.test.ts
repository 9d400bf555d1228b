import { describe, expect, it } from 'vitest';
import { CONTROLS } from '../../../src/frameworks/iso27001/controls.ts';
import { statementOfApplicability } from '../../../src/views/soa/statement-of-applicability.ts';
import { checkedFolder } from '../../support/checked.ts';
import { controlOf, problemsOf, record, soaFile, statementIn, TODAY } from './support.ts';

const POLICY = record({
  id: 'POL-02',
  type: 'policy',
  title: 'Access control',
  status: 'effective',
  owner: 'role:it-lead',
  version: '"1.0"',
  level: 'topic',
  controls: '[A.5.15-A.5.16, A.5.18]',
});

const RISK = record({
  id: 'RSK-01',
  type: 'risk',
  title: 'Stolen passwords',
  status: 'treating',
  owner: 'role:it-lead',
  controls: '[A.5.17, A.7.6]',
});

const EVIDENCE = (id: string, on: string, result: string): string =>
  record({
    id,
    type: 'control-evidence',
    title: 'Review of rights',
    status: 'recorded',
    owner: 'role:it-lead',
    recorded_on: on,
    activity: 'access-review',
    controls: '[A.5.18]',
    performed_on: on,
    performed_by: 'role:it-lead',
    result,
    evidence: '["https://vault.example/1"]',
  });

describe('the statement of applicability', () => {
  it('has all 93 controls of Annex A in their order, and the own ones behind them', async () => {
    const statement = await statementIn({
      'soa.md': soaFile([
        '{ control: ACME-01, applicable: true, justification: Ours, implementation: planned }',
        '{ control: A.8.34, applicable: false, justification: Nobody audits systems here }',
      ]),
    });
    expect(statement.controls.map(({ control }) => control)).toEqual([...CONTROLS.map(({ id }) => id), 'ACME-01']);
    expect(controlOf(statement, 'ACME-01')).toMatchObject({ theme: 'own', title: undefined, decision: 'applicable' });
    expect(statement.totals).toMatchObject({ controls: 93, applicable: 0, excluded: 1, undecided: 92, own: 1 });
  });

  it('brings together what the entry says and what the repository knows of the control', async () => {
    const statement = await statementIn({
      'soa.md': soaFile([
        '{ control: A.5.18, applicable: true, reasons: [risk], justification: Rights grow, implementation: implemented, risks: [RSK-01], evidence: [POL-02, EVD-01, "https://vault.example/2", LEG-01] }',
      ]),
      'policy.md': POLICY,
      'risk.md': RISK,
      'evd-1.md': EVIDENCE('EVD-01', '2026-03-01', 'pass'),
      'evd-2.md': EVIDENCE('EVD-02', '2026-09-01', 'pass-with-findings'),
      'law.md': record({
        id: 'LEG-01',
        type: 'legal-requirement',
        title: 'Data protection',
        status: 'active',
        owner: 'role:dpo',
        jurisdiction: 'EU',
      }),
      'contract.md': record({
        id: 'LEG-02',
        type: 'legal-requirement',
        title: 'Master agreement',
        status: 'active',
        owner: 'role:dpo',
        jurisdiction: 'Contract',
        controls: '[A.5.18]',
      }),
    });
    const control = controlOf(statement, 'A.5.18');
    expect(control).toMatchObject({
      title: 'Access rights',
      theme: 'organizational',
      decision: 'applicable',
      justification: 'Rights grow',
      reasons: ['risk'],
      implementation: 'implemented',
      owner: 'role:it-lead',
      ownerFrom: 'document',
      evidenceOn: '2026-09-01',
      path: 'soa.md',
      line: 13,
      problems: [],
    });
    expect(control.drivers.map(({ kind, name, saidBy }) => `${kind} ${name} ${saidBy.join('+')}`)).toEqual([
      'risk RSK-01 statement',
      'law LEG-01 statement',
      'contract LEG-02 record',
    ]);
    expect(control.documents.map(({ name, saidBy }) => `${name} ${saidBy.join('+')}`)).toEqual([
      'POL-02 statement+document',
    ]);
    expect(control.evidence.map(({ kind, name, on }) => `${kind} ${name} ${on}`)).toEqual([
      'control-evidence EVD-02 2026-09-01',
      'control-evidence EVD-01 2026-03-01',
      'address https://vault.example/2 undefined',
    ]);
  });

  it('takes the day of an audit for evidence where the control was tested in a report that was issued', async () => {
    const report = (status: string): string =>
      `---\nid: IA-01\ntype: audit-report\ntitle: Audit\nstatus: ${status}\nowner: role:auditor\naudit_to: 2026-04-17\ntests:\n  - { ref: A.5.1, result: conform }\n  - { ref: A.5.2, result: not-tested }\n---\n`;
    const issued = await statementIn({ 'soa.md': soaFile([]), 'audit.md': report('issued') });
    expect(controlOf(issued, 'A.5.1').evidenceOn).toBe('2026-04-17');
    expect(controlOf(issued, 'A.5.2').evidence).toEqual([]);
    const draft = await statementIn({ 'soa.md': soaFile([]), 'audit.md': report('draft') });
    expect(controlOf(draft, 'A.5.1').evidence).toEqual([]);
  });

  it('says of the certificate which version it prints', async () => {
    const certificate = (version: string): string =>
      record({
        id: 'CRT-01',
        type: 'certification',
        title: 'Certificate',
        status: 'certified',
        owner: 'role:isms-manager',
        standard: 'ISO/IEC 27001',
        soa_version: version,
        decision_date: '2026-07-01',
      });
    const of = async (version: string) =>
      (await statementIn({ 'soa.md': soaFile([]), 'crt.md': certificate(version) })).certificates;
    expect(await of('"4.0"')).toMatchObject([{ name: 'CRT-01', printed: '4.0', same: true }]);
    expect(await of('"3.1"')).toMatchObject([{ printed: '3.1', same: false }]);
  });

  it('is the draft where none is in force, and a proposal where there is none at all', async () => {
    const draft = await statementIn({ 'soa.md': soaFile([], { status: 'draft' }), 'policy.md': POLICY });
    expect(draft).toMatchObject({ standing: 'draft', sources: [{ name: 'SOA-01', version: '4.0' }] });
    expect(problemsOf(draft, 'A.5.1')).toEqual(['gap missing']);

    const proposal = await statementIn({ 'policy.md': POLICY, 'risk.md': RISK });
    expect(proposal).toMatchObject({ standing: 'proposal', sources: [], totals: { undecided: 93, withGaps: 0 } });
    expect(controlOf(proposal, 'A.5.16')).toMatchObject({
      listed: false,
      documents: [{ name: 'POL-02' }],
      problems: [],
    });
    expect(controlOf(proposal, 'A.5.17').drivers).toMatchObject([{ kind: 'risk', name: 'RSK-01' }]);
  });

  it('prefers what is in force to a newer draft, and names the draft', async () => {
    const statement = await statementIn({
      'soa.md': soaFile(['{ control: A.5.1, applicable: true }']),
      'next.md': soaFile([], { id: 'SOA-02', status: 'draft', version: '"5.0"' }),
    });
    expect(statement).toMatchObject({ standing: 'in-force', sources: [{ name: 'SOA-01' }] });
    expect(statement.others).toMatchObject([{ name: 'SOA-02', version: '5.0', standing: 'draft' }]);
  });

  it('never takes a statement that cannot be read for one that is missing', async () => {
    const statement = await statementIn({
      'soa.md': '---\nid: SOA-01\ntype: soa\ntitle: a: b\n---\n',
      'policy.md': POLICY,
    });
    expect(statement.notChecked).toMatchObject([{ what: 'soa.md' }]);
  });

  it('gives the same bytes for the same files, and holds nothing that JSON cannot say', async () => {
    const make = async () => {
      const { isms, report } = await checkedFolder('fixtures/clean-isms', { today: TODAY });
      return statementOfApplicability(isms, report);
    };
    const first = await make();
    expect(JSON.stringify(await make())).toBe(JSON.stringify(first));
    expect(JSON.parse(JSON.stringify(first))).toEqual(JSON.parse(JSON.stringify(structuredClone(first))));
    expect(first.totals).toMatchObject({ applicable: 89, excluded: 4, undecided: 0, withGaps: 0 });
  });
});

describe('what is wrong with a control', () => {
  it.each([
    ['an entry without a decision', '{ control: A.5.1, justification: Because }', 'gap undecided'],
    ['a placeholder for a decision', '{ control: A.5.1, applicable: TBD, justification: TBD }', 'gap undecided'],
    ['a decision without a reason', '{ control: A.5.1, applicable: false }', 'gap unjustified'],
    ['nothing said of the state', '{ control: A.5.1, applicable: true, justification: Because }', 'gap state-missing'],
    [
      'neither a day nor an action',
      '{ control: A.5.1, applicable: true, justification: Because, implementation: planned }',
      'gap unplanned',
    ],
    [
      'a day that has passed',
      '{ control: A.5.1, applicable: true, justification: Because, implementation: planned, target_date: 2026-11-21 }',
      'gap late',
    ],
    [
      'nothing to show',
      '{ control: A.8.17, applicable: true, justification: Because, implementation: implemented }',
      'gap evidence-missing',
    ],
    [
      'no document',
      '{ control: A.8.17, applicable: true, justification: Because, implementation: implemented, evidence: ["https://x.example"] }',
      'remark document-missing',
    ],
    [
      'no document where the standard wants one',
      '{ control: A.5.10, applicable: true, justification: Because, implementation: implemented, evidence: ["https://x.example"] }',
      'gap document-missing',
    ],
    [
      'no day',
      '{ control: A.8.17, applicable: true, justification: Because, implementation: implemented, evidence: ["https://x.example"] }',
      'remark evidence-missing',
    ],
  ])('%s', async (_what, row, expected) => {
    const statement = await statementIn({ 'soa.md': soaFile([row]) });
    const id = /control: (A[.\d]+)/.exec(row)?.[1] ?? '';
    expect(problemsOf(statement, id)).toContain(expected);
  });

  it('is nothing on the very day that was set', async () => {
    const row = `{ control: A.5.1, applicable: true, justification: Because, implementation: planned, target_date: ${TODAY} }`;
    expect(problemsOf(await statementIn({ 'soa.md': soaFile([row]) }), 'A.5.1')).not.toContain('gap late');
  });

  it('is an exclusion on whose control a risk relies', async () => {
    const row = '{ control: A.7.6, applicable: false, justification: There is no secure area here }';
    const statement = await statementIn({ 'soa.md': soaFile([row]), 'risk.md': RISK });
    expect(controlOf(statement, 'A.7.6').problems).toMatchObject([
      {
        kind: 'relied-on',
        weight: 'gap',
        what: 'Excluded, although RSK-01 relies on it',
        rule: 'soa-implementation-gap',
      },
    ]);
  });

  it('is evidence whose newest record failed, which proves nothing', async () => {
    const row =
      '{ control: A.5.18, applicable: true, reasons: [risk], justification: Because, implementation: implemented, evidence: [POL-02] }';
    const statement = await statementIn({
      'soa.md': soaFile([row]),
      'policy.md': POLICY,
      'evd.md': EVIDENCE('EVD-01', '2026-09-01', 'fail'),
    });
    expect(problemsOf(statement, 'A.5.18')).toEqual(['gap evidence-failed', 'remark evidence-missing']);
    expect(controlOf(statement, 'A.5.18').evidenceOn).toBeUndefined();
  });

  it('is evidence of a day that lies ahead only in so far as it does not count', async () => {
    const statement = await statementIn({
      'soa.md': soaFile([]),
      'a.md': EVIDENCE('EVD-01', '2026-12-01', 'pass'),
      'b.md': EVIDENCE('EVD-02', TODAY, 'pass'),
    });
    expect(controlOf(statement, 'A.5.18').evidenceOn).toBe(TODAY);
  });

  it('is a second entry, and the first of the two counts', async () => {
    const statement = await statementIn({
      'soa.md': soaFile([
        '{ control: A.5.1, applicable: false, justification: Not needed in this company }',
        '{ control: "A.5.1-A.5.2", applicable: true, reasons: [risk], justification: Needed, implementation: planned, target_date: 2027-01-01 }',
      ]),
    });
    expect(controlOf(statement, 'A.5.1')).toMatchObject({ decision: 'excluded' });
    expect(problemsOf(statement, 'A.5.1')).toEqual(['gap repeated']);
    expect(controlOf(statement, 'A.5.2')).toMatchObject({ decision: 'applicable' });
  });

  it('is a number of 2013, which decides nothing about what took it over', async () => {
    const statement = await statementIn({
      'soa.md': soaFile(['{ control: A.9.2.3, applicable: true, justification: Old words }']),
    });
    expect(statement.legacy).toMatchObject([
      { control: 'A.9.2.3', successors: ['A.8.2'], decision: 'applicable', justification: 'Old words', line: 13 },
    ]);
    expect(controlOf(statement, 'A.8.2')).toMatchObject({ listed: false, decision: 'undecided' });
    expect(problemsOf(statement, 'A.8.2')).toContain('gap legacy');
  });

  it('is a row that names no control, which is said and not left out in silence', async () => {
    const statement = await statementIn({ 'soa.md': soaFile(['{ applicable: true, justification: Because }']) });
    expect(statement.notChecked).toMatchObject([{ what: 'the entry on line 13 of soa.md' }]);
  });

  it('takes in what a rule says of it in its own words', async () => {
    const row =
      '{ control: A.5.1, applicable: true, justification: Because, implementation: planned, target_date: soon, owner: role:ceo }';
    const statement = await statementIn({ 'soa.md': soaFile([row]) });
    const found = controlOf(statement, 'A.5.1').problems.filter(({ kind }) => kind === 'finding');
    expect(found.length).toBeGreaterThan(0);
    expect(statement.findings.map(({ rule }) => rule)).toContain(found[0]?.rule);
  });

  it('does not take A.5.10 for A.5.1', async () => {
    const rows = ['{ control: A.5.10, applicable: true, justification: Because, implementation: implemented }'];
    const statement = await statementIn({
      'soa.md': soaFile([...rows, '{ control: A.5.1, applicable: false, justification: No policy is needed here }']),
    });
    expect(problemsOf(statement, 'A.5.1')).toEqual([]);
  });
});

describe('what cannot be read', () => {
  it('may be a statement, where nothing tells what it is', async () => {
    const { notChecked } = await statementIn({ 'a.md': '---\nid: X-01\ntitle: Access: all\n---\n' });
    expect(notChecked).toEqual([
      {
        what: 'a.md',
        why: 'it cannot be read, and nobody can tell whether it is a statement',
        fix: 'Repair a.md.',
      },
    ]);
  });
});
