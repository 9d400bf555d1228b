import { describe, expect, it } from 'vitest';
import { type MemoryCommit, memoryHistory } from '../../../src/adapters/memory/history.ts';
import { checked } from '../../support/checked.ts';

const PATH = 'records/CA-2026-006.md';

const CARRIED_OUT =
  'id: CA-2026-006\ntype: corrective-action\ntitle: Ticket on leaving\nimplemented_on: 2026-05-01\nimplemented_by: [Kim Oh]\n';

function implemented(owner: string): string {
  return `---\n${CARRIED_OUT}owner: ${owner}\nstatus: implemented\n---\n`;
}

function verified(owner: string): string {
  return `---\n${CARRIED_OUT}owner: ${owner}\nstatus: verified\nverified_on: 2026-07-01\nverified_by: Lee Ray\n---\n`;
}

/** What the rule says when an action that Ana Ng owns was implemented and then went through these commits. */
async function said(owner: string, ...commits: readonly MemoryCommit[]): Promise<readonly string[]> {
  const first = { id: 'a0', on: '2026-05-02', by: 'Ana Ng', files: { [PATH]: implemented(owner) } };
  const { report } = await checked(
    { [PATH]: verified(owner) },
    {
      today: '2026-11-22',
      preset: 'iso27001',
      only: ['effectiveness-self-verified'],
      history: async () => memoryHistory([first, ...commits]),
    },
  );
  return report.findings.map(({ message }) => message);
}

function verify(by: string, message?: string, owner = 'Ana Ng'): MemoryCommit {
  return { id: 'b1', on: '2026-07-02', by, message, files: { [PATH]: verified(owner) } };
}

describe('who wrote down that an action was verified', () => {
  it.each([
    ['the owner', verify('Ana Ng'), 'Ana Ng alone, who owns the action'],
    ['whoever carried it out', verify('Kim Oh'), 'Kim Oh alone, who carried it out'],
    [
      'both of them',
      verify('Ana Ng', 'Verify\n\nCo-authored-by: Kim Oh <kim@example.invalid>'),
      'Ana Ng and Kim Oh alone, who owns the action',
    ],
    [
      'the owner, and somebody who only signed it off',
      verify('Ana Ng', 'Verify\n\nSigned-off-by: Lee Ray <lee.ray@example.invalid>'),
      'Ana Ng alone, who owns the action',
    ],
    [
      'the owner, with a co-author whom nobody can make out',
      verify('Ana Ng', 'Verify\n\nCo-authored-by: Lee Ray'),
      'Ana Ng alone, who owns the action',
    ],
  ])('%s', async (_name, commit, wanted) => {
    expect(await said('Ana Ng', commit)).toEqual([
      `That Lee Ray verified it was written by ${wanted}: 2026-07-02 (b100000)`,
    ]);
  });

  it.each([
    ['the verifier', verify('Lee Ray')],
    ['the owner with the verifier', verify('Ana Ng', 'Verify\n\nCo-authored-by:  Lee Ray  <lee@example.invalid> ')],
    ['somebody who has no part in it', verify('Mia Roe')],
    ['the owner with somebody else', verify('Ana Ng', 'Verify\n\nCo-authored-by: Mia Roe <mia@example.invalid>')],
  ])('may be %s', async (_name, commit) => {
    expect(await said('Ana Ng', commit)).toEqual([]);
  });

  it('is known by the address as well', async () => {
    const owner = 'ana.ng@example.invalid';
    expect(await said(owner, verify('Ana Ng', 'Verify', owner))).toHaveLength(1);
  });

  it('is nobody while it is not committed', async () => {
    expect(await said('Ana Ng')).toEqual([]);
  });

  it('is nobody when the action came verified into the repository', async () => {
    const whole = { [PATH]: verified('Ana Ng') };
    const { report } = await checked(whole, {
      today: '2026-11-22',
      preset: 'iso27001',
      only: ['effectiveness-self-verified'],
      history: async () => memoryHistory([{ on: '2026-07-02', by: 'Ana Ng', files: whole }]),
    });
    expect(report.findings).toEqual([]);
  });

  it('are those whose commits a merge brought in, if they touched the action, and whoever merged it', async () => {
    const branch = { ...verify('Ana Ng'), parents: ['a0'] };
    const other = { id: 'c2', on: '2026-07-03', by: 'Lee Ray', parents: ['b1'], files: { 'README.md': 'Hello\n' } };
    const merge = (by: string): MemoryCommit => ({
      id: 'd3',
      on: '2026-07-04',
      by,
      parents: ['a0', 'c2'],
      files: { [PATH]: verified('Ana Ng'), 'README.md': 'Hello\n' },
    });
    expect(await said('Ana Ng', branch, other, merge('Ana Ng'))).toHaveLength(1);
    expect(await said('Ana Ng', branch, other, merge('Lee Ray'))).toEqual([]);
    const rewritten = { ...other, files: { [PATH]: `${verified('Ana Ng')}\n` } };
    expect(await said('Ana Ng', branch, rewritten, merge('Ana Ng'))).toEqual([]);
  });
});
