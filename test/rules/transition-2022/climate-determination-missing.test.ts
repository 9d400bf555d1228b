import { describe, expect, it } from 'vitest';
import { checked } from '../../support/checked.ts';

describe('the decision on climate change', () => {
  it.each([
    ['is missed in a whole ISMS', undefined, 1],
    ['is not missed in files that somebody named', ['policy.md'], 0],
  ])('%s', async (_what, paths, count) => {
    const policy = '---\nid: POL-01\ntype: policy\ntitle: Policy\nstatus: effective\nowner: role:isms-manager\n---\n';
    const files = { 'policy.md': policy, 'holdfast.yml': 'version: 1\npreset: iso27001\n' };
    const { report } = await checked(files, { today: '2026-11-22', only: ['climate-determination-missing'], paths });
    expect(report.findings).toHaveLength(count);
  });
});
