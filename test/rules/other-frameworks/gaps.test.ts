import { describe, expect, it } from 'vitest';
import type { Pair } from '../../../src/frameworks/framework.ts';
import { gapAt, notInPlace } from '../../../src/rules/other-frameworks/gaps.ts';
import { ismsOf } from '../../metrics/support.ts';

function pair(iso: string, strength: Pair['strength'] = 'primary', confidence: Pair['confidence'] = 'high'): Pair {
  return { iso, requirement: 'X1', strength, confidence, sources: [] };
}

describe('the gap at a requirement', () => {
  const missing = { controls: new Set(['A.5.24', 'A.5.27']) };

  it.each<readonly [string, readonly Pair[], string | undefined]>([
    ['that nothing is mapped to', [], 'unmapped'],
    ['that supporting mappings reach', [pair('A.5.1', 'supporting')], 'helped'],
    ['that only we think is reached', [pair('A.5.1', 'primary', 'low')], 'helped'],
    ['whose controls are all missing', [pair('A.5.24'), pair('A.5.27')], 'not-in-place'],
    ['of whose controls one is in place', [pair('A.5.24'), pair('A.5.1')], undefined],
    ['whose control in place only helps', [pair('A.5.24'), pair('A.5.1', 'supporting')], 'not-in-place'],
    ['that hangs on the one control', [pair('A.5.30'), pair('A.5.30', 'primary', 'medium')], 'thin'],
    ['that hangs on it and on another', [pair('A.5.30'), pair('A.5.1')], undefined],
  ])('%s', (_name, pairs, wanted) => {
    expect(gapAt({ id: 'X1' }, { byRequirement: new Map([['X1', pairs]]), thin: 'A.5.30' }, missing)).toBe(wanted);
  });
});

describe('the controls that are not in place', () => {
  it('are those that every statement excludes or has not implemented', async () => {
    const soa = ['type: soa', 'status: effective', 'entries:'];
    const isms = await ismsOf({
      'SOA-01': [
        ...soa,
        '  - { control: A.5.1, applicable: true, implementation: implemented }',
        '  - { control: A.5.2, applicable: false, implementation: implemented }',
        '  - { control: A.5.3, applicable: true, implementation: planned }',
        '  - { control: A.5.4, applicable: true }',
        '  - { control: A.5.5, applicable: false }',
      ],
      'SOA-02': [...soa, '  - { control: A.5.5, applicable: true, implementation: implemented }'],
      'SOA-03': [...soa, '  - { control: A.5.1, applicable: false }'].with(1, 'status: draft'),
    });
    expect(notInPlace(isms)).toEqual({ controls: new Set(['A.5.2', 'A.5.3']), statements: ['SOA-01', 'SOA-02'] });
  });
});
