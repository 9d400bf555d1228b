import { describe, expect, it } from 'vitest';
import { checked } from '../../support/checked.ts';

const FILES = {
  'scope.md': '---\nid: SCP-01\ntype: isms-scope\ntitle: Scope\nstatus: effective\nowner: role:isms-manager\n---\n',
};

describe('roles that every ISMS needs', () => {
  it.each([
    ['are missed in a whole ISMS', [], 'iso27001', 1],
    ['are not missed in files that somebody named', ['scope.md'], 'iso27001', 0],
    ['are not missed where documents need no type', [], 'essentials', 0],
  ] as const)('%s', async (_what, paths, preset, count) => {
    const files = { ...FILES, 'holdfast.yml': `version: 1\npreset: ${preset}\n` };
    const { report } = await checked(files, { today: '2026-11-22', only: ['role-vacant'], paths });
    expect(report.findings).toHaveLength(count);
  });

  it('are not missed while the scope is a draft', async () => {
    const files = { 'scope.md': FILES['scope.md'].replace('effective', 'draft') };
    const { report } = await checked(
      { ...files, 'holdfast.yml': 'version: 1\npreset: iso27001\n' },
      { today: '2026-11-22', only: ['role-vacant'] },
    );
    expect(report.findings).toEqual([]);
  });
});
