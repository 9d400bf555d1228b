import { describe, expect, it } from 'vitest';
import { findingsAmong, saidOf } from './certificates-among.ts';

const RULE = 'first-surveillance-late';
const LIMIT = 'to be over on 2026-11-15, 12 months after the decision of 2025-11-15';

function certified(expiry: string, ...audits: readonly string[]): readonly string[] {
  return [
    'status: certified',
    'decision_date: 2025-11-15',
    `expiry_date: ${expiry}`,
    'cycle: 1',
    `audits: [${audits.join(', ')}]`,
  ];
}

describe('a first surveillance audit', () => {
  const tomorrow = '{ kind: surveillance-1, planned_to: 2026-11-16 }';

  it.each<[string, string, readonly string[], readonly string[]]>([
    [
      'planned for the day after the limit, on the limit',
      '2026-11-15',
      certified('2028-11-14', tomorrow),
      [`The first surveillance audit has ${LIMIT}, and is planned until 2026-11-16`],
    ],
    [
      'planned for today, the day after the limit',
      '2026-11-16',
      certified('2028-11-14', tomorrow),
      [`The first surveillance audit had ${LIMIT}, and is planned until 2026-11-16`],
    ],
    [
      'not held, on the last valid day',
      '2026-11-22',
      certified('2026-11-22'),
      [`The first surveillance audit had ${LIMIT}, and is not recorded`],
    ],
    ['not held, of a certificate that has expired', '2026-11-23', certified('2026-11-22'), []],
  ])('is late: %s', async (_name, today, lines, wanted) => {
    expect(await saidOf(RULE, today, ...lines)).toEqual(wanted);
  });

  it('is overdue from the day after the limit', async () => {
    const late = { 'CRT-01': ['type: certification', ...certified('2028-11-14', tomorrow)] };
    const [onLimit] = await findingsAmong(late, RULE, { today: '2026-11-15' });
    const [after] = await findingsAmong(late, RULE, { today: '2026-11-16' });
    expect([onLimit?.daysOverdue, after?.daysOverdue]).toEqual([undefined, 1]);
  });
});
