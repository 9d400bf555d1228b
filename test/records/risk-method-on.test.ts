import { describe, expect, it } from 'vitest';
import { methodOn } from '../../src/records/risk-method-on.ts';
import { day, type Records, riskAmong } from '../rules/risk/risk-among.ts';

/** What the method of a day is called, for a risk that says this besides. */
async function nameOn(on: string, methods: Records, ...risk: readonly string[]): Promise<string | undefined> {
  const typed = Object.entries(methods).map(([id, lines]) => [id, ['type: risk-method', ...lines]]);
  const { isms, record } = await riskAmong({
    ...Object.fromEntries(typed),
    'RSK-01': ['type: risk', 'status: assessed', ...risk],
  });
  return methodOn(isms, day(on), record)?.name;
}

describe('the method of a day', () => {
  const effective = ['status: effective', 'effective_on: 2025-03-01'];

  it.each<[string, readonly string[], string, string | undefined]>([
    ['counts from the day on which it takes effect', effective, '2025-03-01', 'RMD-01'],
    ['does not count the day before', effective, '2025-02-28', undefined],
    ['counts from its approval when it names no other day', ['approved_on: 2025-03-01'], '2025-03-01', 'RMD-01'],
    ['does not count before its approval', ['approved_on: 2025-03-01'], '2025-02-28', undefined],
    [
      'takes a placeholder for no day',
      ['status: effective', 'effective_on: TBD', 'approved_on: 2025-03-01'],
      '2025-02-28',
      undefined,
    ],
    ['counts always when it names no day at all', ['status: effective'], '2001-01-01', 'RMD-01'],
    [
      'is not known while its day cannot be read',
      ['status: effective', 'effective_on: in spring', 'approved_on: 2025-03-01'],
      '2026-11-22',
      undefined,
    ],
    ['is no draft', ['status: draft', 'effective_on: 2025-03-01'], '2026-11-22', undefined],
    [
      'is none that ended on a day that nobody knows',
      ['status: superseded', 'effective_on: 2025-03-01'],
      '2025-06-01',
      undefined,
    ],
  ])('%s', async (_name, method, on, wanted) => {
    expect(await nameOn(on, { 'RMD-01': method })).toBe(wanted);
  });

  it.each([
    ['2024-06-01', 'RMD-01'],
    ['2025-02-28', 'RMD-01'],
    ['2025-03-01', 'RMD-03'],
    ['2026-05-31', 'RMD-03'],
    ['2026-06-01', 'RMD-02'],
  ])('ends when the next one takes over, in whatever order they are found: on %s it is %s', async (on, wanted) => {
    const methods = {
      'RMD-01': ['status: superseded', 'effective_on: 2024-03-01'],
      'RMD-02': ['status: effective', 'effective_on: 2026-06-01'],
      'RMD-03': ['status: superseded', 'effective_on: 2025-03-01'],
    };
    expect(await nameOn(on, methods)).toBe(wanted);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['the new one says so', [], ['supersedes: [RMD-01]']],
    ['the old one says so', ['superseded_by: RMD-02'], []],
  ])('ends while it is still called effective, when %s', async (_name, older, newer) => {
    const methods = {
      'RMD-01': ['status: effective', 'effective_on: 2025-03-01', ...older],
      'RMD-02': ['status: effective', 'effective_on: 2026-03-01', ...newer],
    };
    expect(await nameOn('2026-02-28', methods)).toBe('RMD-01');
    expect(await nameOn('2026-03-01', methods)).toBe('RMD-02');
  });

  it('is not replaced by one that merely came later, with or without an id', async () => {
    const [older, newer] = [effective, ['status: effective', 'effective_on: 2026-03-01']];
    expect(await nameOn('2026-06-01', { 'RMD-01': older, 'RMD-02': newer })).toBeUndefined();
    expect(await nameOn('2026-06-01', { 'no-id-1': older, 'no-id-2': newer })).toBeUndefined();
    const misnamed = { 'RMD-01': [...older, 'superseded_by: RMD-07'], 'RMD-02': [...newer, 'supersedes: [RMD-07]'] };
    expect(await nameOn('2026-06-01', misnamed)).toBeUndefined();
  });

  it('is, of several, the one to which the risk links', async () => {
    const methods = { 'RMD-01': effective, 'RMD-02': effective, 'no-id': effective };
    expect(await nameOn('2026-06-01', methods, 'links: [AST-01, RMD-02]')).toBe('RMD-02');
    expect(await nameOn('2026-06-01', methods, 'links: [AST-01]')).toBeUndefined();
    expect(await nameOn('2026-06-01', { 'RMD-01': effective }, 'links: [AST-01]')).toBe('RMD-01');
  });
});
