import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../../src/records/inventory.ts';
import { nonconformity } from '../../../src/records/types/nonconformity.ts';
import { actionsOf, detectionFor } from '../../../src/rules/corrective-action/actions.ts';
import { ismsOf } from '../../metrics/support.ts';

const ACTION = ['type: corrective-action', 'status: open'];

describe('the actions against a nonconformity', () => {
  it('are those that it names and those that name it as theirs, each once', async () => {
    const isms = await ismsOf({
      'NC-2026-001': [
        'type: nonconformity',
        'status: open',
        'actions: [CA-2026-001, CA-2026-002, CA-2026-009, IA-2026-01]',
      ],
      'CA-2026-001': ACTION,
      'CA-2026-002': [...ACTION, 'nonconformity: NC-2026-001'],
      'CA-2026-003': [...ACTION, 'nonconformity: NC-2026-001'],
      'CA-2026-004': [...ACTION, 'nonconformity: NC-2026-002', 'links: [NC-2026-001]'],
      'IA-2026-01': ['type: audit-report', 'status: issued', 'links: [NC-2026-001]'],
    });
    const [record] = recordsOf(isms, nonconformity);
    if (!record) throw new Error('there is no nonconformity');
    const ids = actionsOf(isms, record).map(({ entry }) => entry.path.slice('records/'.length, -'.md'.length));
    expect(ids).toEqual(['CA-2026-001', 'CA-2026-002', 'CA-2026-003']);
  });
});

describe('the detection behind an action', () => {
  it.each<readonly [string, readonly string[], unknown]>([
    [
      'is that of the nonconformity that it names',
      ['type: nonconformity', 'status: open', 'detected_on: 2026-11-16'],
      { id: 'NC-2026-001', on: '2026-11-16' },
    ],
    ['is not known without a day', ['type: nonconformity', 'status: open'], undefined],
    ['is not that of another record', ['type: incident', 'status: reported', 'detected_on: 2026-11-16'], undefined],
  ])('%s', async (_name, lines, wanted) => {
    const isms = await ismsOf({ 'CA-2026-001': [...ACTION, 'nonconformity: NC-2026-001'], 'NC-2026-001': lines });
    const action = isms.entries.find(({ type }) => type === 'corrective-action');
    if (!action) throw new Error('there is no action');
    expect(detectionFor(isms, action)).toEqual(wanted);
  });
});
