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

/** Records of these front matters: id to its lines. */
async function found(records: Readonly<Record<string, readonly string[]>>): Promise<readonly string[]> {
  const files = Object.entries(records).map(([id, lines]) => [
    `${id}.md`,
    ['---', `id: ${id}`, `title: ${id}`, 'owner: role:it-lead', ...lines, '---', ''].join('\n'),
  ]);
  const { report } = await checked(Object.fromEntries(files), { today: '2026-11-22', preset: 'iso27001' });
  return report.findings
    .filter(({ rule }) => rule === 'effectiveness-not-verified')
    .map(({ path, message }) => `${path}: ${message}`);
}

const ACTION = ['type: corrective-action', 'nonconformity: NC-2026-001', 'implemented_on: 2026-04-01'];
const CHECKED = ['verified_by: person:lee', 'verification_evidence: [EVD-2026-001]'];

describe('an action that did not work', () => {
  const failed = [...ACTION, 'status: verified', 'verified_on: 2026-07-01', 'effective: false', ...CHECKED];
  const worked = [...ACTION, 'status: closed', 'effective: true', ...CHECKED];

  it.each([
    ['one that is open', [...ACTION, 'status: open'], true],
    ['one that is open, for another nonconformity', ['type: corrective-action', 'status: open'], false],
    ['one that names it', ['type: corrective-action', 'status: open', 'links: [CA-2026-001]'], true],
    ['one that did not work either', [...ACTION, 'status: ineffective', 'verified_on: 2026-08-01', ...CHECKED], false],
    ['one that was verified on the same day', [...worked, 'verified_on: 2026-07-01'], true],
    ['one that was verified before', [...worked, 'verified_on: 2026-06-30'], false],
    ['one that is closed and was never verified', worked, false],
    ['no action, but a record that names it', ['type: nonconformity', 'links: [CA-2026-001]'], false],
  ])('is followed by %s', async (_name, other, isFollowed) => {
    const messages = await found({ 'CA-2026-001': failed, 'CA-2026-002': other });
    const told = messages.some((message) => message.startsWith('CA-2026-001.md: The action did not work'));
    expect(told).toBe(!isFollowed);
  });

  it('does not follow itself', async () => {
    const messages = await found({ 'CA-2026-001': [...failed, 'links: [CA-2026-001]'] });
    expect(messages).toEqual(['CA-2026-001.md: The action did not work, and no other action follows it']);
  });

  it('is followed by whatever is closed while nobody says when it failed', async () => {
    const undated = [...ACTION, 'status: implemented', 'effective: false'];
    expect(await found({ 'CA-2026-001': undated, 'CA-2026-002': [...worked, 'verified_on: 2026-06-30'] })).toEqual([
      'CA-2026-001.md: Implemented on 2026-04-01, 235 days ago, and nobody has verified that it worked',
    ]);
  });
});

describe('a nonconformity that is closed', () => {
  it.each([
    ['verified by its day alone', [...ACTION, 'status: implemented', 'verified_on: 2026-07-01'], []],
    ['verified by its status alone', [...ACTION, 'status: verified'], []],
    [
      'not verified',
      [...ACTION, 'status: implemented'],
      ['NC-2026-001.md: The nonconformity is closed, and nobody has verified that CA-2026-001 worked'],
    ],
  ])('with an action that is %s', async (_name, action, wanted) => {
    const messages = await found({ 'CA-2026-001': action, 'NC-2026-001': ['type: nonconformity', 'status: closed'] });
    expect(messages.filter((message) => message.startsWith('NC-'))).toEqual(wanted);
  });
});
