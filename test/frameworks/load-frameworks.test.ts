import { describe, expect, it } from 'vitest';
import { checked, theFinding } from '../support/checked.ts';
import { memoryBaseTree } from '../support/memory-base-tree.ts';

const CONFIG = { 'holdfast.yml': 'version: 1\npreset: iso27001\n' };
const RULE = 'framework-requirement-uncovered';

function target(id: string, framework: string, status = 'targeted'): string {
  const fields = { id, type: 'framework-target', title: id, status, owner: 'role:isms-manager', framework };
  return ['---', ...Object.entries(fields).map(([key, value]) => `${key}: ${value}`), '---', ''].join('\n');
}

describe('the frameworks of a run', () => {
  it('are those that targets in force name', async () => {
    const { isms } = await checked({
      ...CONFIG,
      'FWK-01.md': target('FWK-01', 'gdpr'),
      'FWK-02.md': target('FWK-02', 'gdpr', 'certified'),
      'FWK-03.md': target('FWK-03', 'pci-dss-4.0.1', 'considered'),
      'FWK-04.md': target('FWK-04', 'cobit'),
    });
    expect([...(isms.frameworks ?? [])].map(([name, { title }]) => [name, title])).toEqual([['gdpr', 'GDPR']]);
  });

  it('are none where nothing is targeted', async () => {
    expect((await checked(CONFIG)).isms.frameworks?.size).toBe(0);
  });

  it('are loaded for the base too: what it had is existing', async () => {
    const before = { 'FWK-01.md': target('FWK-01', 'gdpr') };
    const after = { ...before, 'FWK-02.md': target('FWK-02', 'soc2-tsc-2017') };
    const { report } = await checked(
      { ...CONFIG, ...after },
      { today: '2026-11-22', base: [async () => memoryBaseTree(before)] },
    );
    expect(theFinding(report, RULE, 'FWK-01.md').status).toBe('existing');
    expect(theFinding(report, RULE, 'FWK-02.md').status).toBe('introduced');
  });
});
