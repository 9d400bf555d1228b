import { describe, expect, it } from 'vitest';
import { type RiskMatrix, riskMatrix } from '../../src/views/risk-matrix.ts';
import { checked } from '../support/checked.ts';

const METHOD = `---
id: RMD-01
type: risk-method
title: Risk method
status: effective
owner: role:isms-manager
likelihood_scale: [{ value: 2, label: likely }, { value: 1, label: rare }]
impact_scale: [{ value: 1, label: minor }, { value: 3, label: severe }]
level_rule: product
levels: [{ name: low, min: 1, max: 2 }, { name: high, min: 3, max: 6 }]
acceptance_threshold: low
---
`;

function risk(id: string, more: string): string {
  return `---\nid: ${id}\ntype: risk\ntitle: Risk ${id}\nowner: role:isms-manager\n${more}---\n`;
}

async function matrixOf(files: Record<string, string>): Promise<RiskMatrix> {
  const config = { 'holdfast.yml': 'version: 1\npreset: iso27001\n' };
  return riskMatrix((await checked({ ...config, ...files }, { today: '2026-11-22' })).isms);
}

const scores = (inherent: string, residual?: string): string => {
  const [likelihood, impact] = inherent.split('x');
  const [left, right] = residual?.split('x') ?? [];
  return `status: treating\ninherent_likelihood: ${likelihood}\ninherent_impact: ${impact}\n${left === undefined ? '' : `residual_likelihood: ${left}\nresidual_impact: ${right}\n`}`;
};

describe('the risk matrix', () => {
  it('lays risks out on the scales of the method, before and after treatment', async () => {
    const view = await matrixOf({
      'method.md': METHOD,
      'a.md': risk('RSK-01', `${scores('2x3', '1x1')}risk_owner: role:cto\ntreatment: modify\n`),
      'b.md': risk('RSK-02', scores('2x3', '1x3')),
    });
    expect(view.likelihoods).toEqual([
      { value: 1, label: 'rare' },
      { value: 2, label: 'likely' },
    ]);
    expect(view.impacts.map(({ value }) => value)).toEqual([1, 3]);
    expect(
      view.cells.map(
        ({ likelihood, impact, level, aboveThreshold, inherent, residual }) =>
          `${likelihood}x${impact} ${level}${aboveThreshold ? '!' : ''} ${inherent.join('+')}|${residual.join('+')}`,
      ),
    ).toEqual(['1x1 low |RSK-01', '1x3 high! |RSK-02', '2x1 low |', '2x3 high! RSK-01+RSK-02|']);
    expect(view.risks.map(({ name, owner, level, aboveThreshold }) => [name, owner, level, aboveThreshold])).toEqual([
      ['RSK-01', 'role:cto', 'low', false],
      ['RSK-02', 'role:isms-manager', 'high', true],
    ]);
    expect(view).toMatchObject({
      method: { name: 'RMD-01' },
      levels: ['low', 'high'],
      threshold: 'low',
      notes: [],
      unplaced: [],
    });
  });

  it('says of each score without a place why, and leaves closed risks out', async () => {
    const view = await matrixOf({
      'method.md': METHOD,
      'a.md': risk('RSK-01', scores('2x2')),
      'b.md': risk('RSK-02', 'status: assessed\ninherent_likelihood: much\n'),
      'c.md': risk('RSK-03', `${scores('9x9', '9x9')}`.replace('treating', 'closed')),
    });
    expect(view.unplaced.map(({ name, which, why }) => `${name} ${which}: ${why}`)).toEqual([
      'RSK-01 inherent: likelihood 2 with impact 2 is not on the scales of the method',
      'RSK-01 residual: what remains is not scored yet, or cannot be read',
      'RSK-02 inherent: its likelihood or impact is missing or cannot be read',
      'RSK-02 residual: what remains is not scored yet, or cannot be read',
    ]);
  });

  it('has no cells without a method, and says so', async () => {
    const view = await matrixOf({ 'a.md': risk('RSK-01', scores('2x3')) });
    expect(view).toMatchObject({
      cells: [],
      notes: ['No risk method is in force, so that there are no scales to place risks on'],
      unplaced: [],
    });
    expect(view.risks).toHaveLength(1);
  });

  it('says which of several methods it goes by, and when one gives no scales', async () => {
    const two = await matrixOf({ 'm1.md': METHOD, 'm2.md': METHOD.replace('RMD-01', 'RMD-02') });
    expect(two.notes).toEqual(['Several risk methods are in force: the scales are those of RMD-01, not of RMD-02']);
    const bare = await matrixOf({ 'm.md': METHOD.replace(/^impact_scale.*\n/m, '') });
    expect(bare.notes).toEqual(['RMD-01 gives no scales that can be read']);
  });
});
