import { describe, expect, it } from 'vitest';
import { interval } from '../../../src/calendar/interval.ts';
import { recordsOf } from '../../../src/records/inventory.ts';
import { nonconformity } from '../../../src/records/types/nonconformity.ts';
import type { Nonconformity } from '../../../src/rules/corrective-action/actions.ts';
import { isAskedByBody, willBeRead } from '../../../src/rules/corrective-action/auditors-view.ts';
import { day, ismsOf } from '../../metrics/support.ts';

const TODAY = day('2026-11-22');

async function recordOf(lines: readonly string[]): Promise<Nonconformity> {
  const [record] = recordsOf(await ismsOf({ 'NC-2026-001': ['type: nonconformity', ...lines] }), nonconformity);
  if (!record) throw new Error('there is no nonconformity');
  return record;
}

describe('a nonconformity that an auditor will read', () => {
  it.each([
    ['is open', ['status: open'], true],
    ['was opened again, long after it was closed', ['status: actioned', 'closed_on: 2024-01-31'], true],
    ['was closed a year ago to the day', ['status: closed', 'closed_on: 2025-11-22'], true],
    ['was closed a day before that', ['status: closed', 'closed_on: 2025-11-21'], false],
    ['was closed nobody knows when', ['status: closed'], true],
  ])('%s', async (_name, lines, wanted) => {
    expect(willBeRead(await recordOf(lines), TODAY, interval({ years: 1 }))).toBe(wanted);
  });
});

describe('an answer for which the certification body waits', () => {
  const ASKED = ['status: open', 'source: external-audit', 'grade: minor', 'response_due: 2026-11-21'];
  const but = (from: string, to: string): readonly string[] => ASKED.map((line) => (line === from ? to : line));

  it.each([
    ['is late the day after', ASKED, true],
    ['is not late on its day', but('response_due: 2026-11-21', 'response_due: 2026-11-22'), false],
    ['has no day', but('response_due: 2026-11-21', ''), false],
    ['is not asked for by others', but('source: external-audit', 'source: internal-audit'), false],
    ['is not asked for on an opportunity', but('grade: minor', 'grade: ofi'), false],
    ['was given when the action was verified', but('status: open', 'status: verified'), false],
    ['was given when it was closed', but('status: open', 'status: closed'), false],
    ['is not owed for what was withdrawn', but('status: open', 'status: withdrawn'), false],
  ])('%s', async (_name, lines, wanted) => {
    expect(isAskedByBody(await recordOf(lines), TODAY)).toBe(wanted);
  });
});
