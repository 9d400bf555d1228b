import { describe, expect, it } from 'vitest';
import { successorsOf } from '../../src/frameworks/iso27001/catalogue.ts';
import { fixedLines } from '../support/fixed.ts';

const HEAD = ['id: POL-01', 'type: policy', 'title: As A.9.2.5 asked', 'owner: role:it-lead'];

function fixedPolicy(...lines: readonly string[]): ReturnType<typeof fixedLines> {
  return fixedLines([...HEAD, ...lines], { preset: 'iso27001' });
}

describe('controls-of-2022', () => {
  it.each([
    ['controls: [A.9.2.5, A.5.15]', 'controls: [A.5.18, A.5.15]'],
    ['controls: ["A.9.2.5"] # of old', 'controls: ["A.5.18"] # of old'],
    ['controls: A.9.2.5', 'controls: A.5.18'],
    ['controls: [A.9.2.5, A.9.2.6]', 'controls: [A.5.18]'],
  ])('writes %s as %s', async (written, expected) => {
    const { lines, what } = await fixedPolicy(written);
    expect(lines).toEqual([...HEAD, expected]);
    expect(what[0]).toBe('6: writes A.5.18 for A.9.2.5 of 2013');
  });

  it('takes a line out whose control the list has already', async () => {
    const { lines, what } = await fixedPolicy('controls:', '  - A.5.18 # there', '  - A.9.2.6', '  - A.6.2.1');
    expect(lines).toEqual([...HEAD, 'controls:', '  - A.5.18 # there', '  - A.8.1']);
    expect(what).toEqual([
      '8: writes A.5.18 for A.9.2.6 of 2013, which the list has already',
      '9: writes A.8.1 for A.6.2.1 of 2013',
    ]);
  });

  it('leaves a control with several successors alone, and says so', async () => {
    const several = ['A.6.1.1', 'A.8.2.1', 'A.12.1.4', 'A.12.5.1', 'A.14.2.1', 'A.18.2.3'].filter(
      (id) => successorsOf(id).length > 1,
    );
    expect(several).not.toEqual([]);
    for (const id of several) {
      const { lines, what, left } = await fixedPolicy(`controls: [${id}]`);
      expect(lines).toEqual([...HEAD, `controls: [${id}]`]);
      expect(what).toEqual([]);
      expect(left.some((one) => one.includes(id))).toBe(true);
    }
  });

  it('leaves running text alone', async () => {
    const { lines, left } = await fixedPolicy('controls: [A.5.15]');
    expect(lines).toEqual([...HEAD, 'controls: [A.5.15]']);
    expect(left.some((one) => one.includes('A.9.2.5'))).toBe(true);
  });

  it('leaves a statement of applicability alone', async () => {
    const soa = [
      'id: SOA-01',
      'type: soa',
      'title: Statement of applicability',
      'owner: role:it-lead',
      'edition: iso27001-2022',
      'entries:',
      '  - { control: A.9.2.5, applicable: true }',
    ];
    const { lines, left } = await fixedLines(soa, { preset: 'iso27001' });
    expect(lines).toEqual(soa);
    expect(left.some((one) => one.includes('A.9.2.5'))).toBe(true);
  });

  it('leaves documents of the past alone', async () => {
    const old = [...HEAD, 'status: superseded', 'controls: [A.9.2.5]'];
    expect((await fixedLines(old, { preset: 'iso27001' })).lines).toEqual(old);
  });
});
