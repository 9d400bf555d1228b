import { describe, expect, it } from 'vitest';
import type { Isms } from '../../src/records/isms.ts';
import { homeOf, placeOfNothing } from '../../src/rules/whole-isms.ts';
import { ismsOf } from '../metrics/support.ts';

const SCOPE = ['type: isms-scope', 'status: effective'];
const CERTIFICATE = ['type: certification', 'status: certified'];
const OTHER = ['type: policy', 'status: effective'];

describe('where the ISMS as a whole is described', () => {
  it.each<readonly [string, Readonly<Record<string, readonly string[]>>, string | undefined]>([
    ['is its scope', { 'CRT-01': CERTIFICATE, 'SCP-01': SCOPE }, 'records/SCP-01.md'],
    [
      'is the scope in force',
      { 'SCP-01': ['type: isms-scope', 'status: superseded'], 'SCP-02': SCOPE, 'SCP-03': SCOPE },
      'records/SCP-02.md',
    ],
    [
      'is the first scope when none is in force',
      { 'SCP-01': ['type: isms-scope', 'status: draft'], 'SCP-02': ['type: isms-scope', 'status: draft'] },
      'records/SCP-01.md',
    ],
    ['is its certificate when it has no scope', { 'POL-01': OTHER, 'CRT-01': CERTIFICATE }, 'records/CRT-01.md'],
    ['is nowhere without either', { 'POL-01': OTHER }, undefined],
  ])('%s', async (_name, records, wanted) => {
    expect(homeOf(await ismsOf(records))?.path).toBe(wanted);
  });
});

describe('the place to say that a kind of record does not exist', () => {
  const pathOf = (isms: Isms, ...fitting: Parameters<typeof placeOfNothing>[1][]): string | undefined => {
    const on = placeOfNothing(isms, ...fitting);
    return on && 'path' in on ? on.path : undefined;
  };

  it('is the first record that fits, else the home, else where the run was told to look', async () => {
    const isms = await ismsOf({ 'POL-01': OTHER, 'SCP-01': SCOPE });
    const [policy, scope] = isms.entries;
    expect(pathOf(isms, undefined, policy, scope)).toBe('records/POL-01.md');
    expect(pathOf(isms, undefined)).toBe('records/SCP-01.md');
    expect(pathOf(await ismsOf({ 'POL-01': OTHER }))).toBe('.');
  });

  it('is nowhere where nobody can know', async () => {
    const isms = await ismsOf({ 'SCP-01': SCOPE });
    expect(pathOf({ ...isms, typed: false })).toBeUndefined();
    expect(pathOf({ ...isms, whole: false })).toBeUndefined();
    expect(pathOf({ ...isms, entries: [] })).toBeUndefined();
  });
});
