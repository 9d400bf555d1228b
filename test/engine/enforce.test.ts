import { describe, expect, it } from 'vitest';
import { type Comparison, isEnforced } from '../../src/engine/enforce.ts';
import type { Cause } from '../../src/model/finding.ts';
import type { Status } from '../../src/model/report.ts';
import type { FailOn, Severity } from '../../src/model/severity.ts';
import { someFinding } from '../support/report.ts';

const CAUSES: readonly Cause[] = ['content', 'malformed', 'calendar', 'run'];

describe('a finding is enforced', () => {
  it.each<[Severity, FailOn, boolean]>([
    ['error', 'error', true],
    ['warning', 'error', false],
    ['notice', 'error', false],
    ['error', 'warning', true],
    ['warning', 'warning', true],
    ['notice', 'warning', false],
    ['error', 'never', false],
    ['warning', 'never', false],
    ['notice', 'never', false],
  ])('%s at fail_on %s: %s', (severity, failOn, enforced) => {
    for (const cause of CAUSES) {
      const finding = someFinding({ severity, cause });
      expect(isEnforced(finding, 'introduced', { comparison: 'none', failOn, touched: () => true })).toBe(enforced);
    }
  });

  /** What is enforced, by comparison and status: the causes that fail a document that was left alone, and one that was touched. */
  const TABLE: readonly (readonly [Comparison, Status, alone: readonly Cause[], touched: readonly Cause[]])[] = [
    ['none', 'existing', CAUSES, CAUSES],
    ['unavailable', 'existing', ['content', 'malformed', 'run'], ['content', 'malformed', 'run']],
    ['base', 'introduced', CAUSES, CAUSES],
    ['base', 'worsened', CAUSES, CAUSES],
    ['base', 'existing', ['run'], ['malformed', 'run']],
  ];

  it.each(TABLE)('compared with %s, when it is %s', (comparison, status, alone, touched) => {
    const enforced = (isTouched: boolean): readonly Cause[] =>
      CAUSES.filter((cause) =>
        isEnforced(someFinding({ cause }), status, { comparison, failOn: 'error', touched: () => isTouched }),
      );
    expect([enforced(false), enforced(true)]).toEqual([alone, touched]);
  });

  it('for the document that it is about, and not for another that was touched', () => {
    const touched = (path: string): boolean => path === 'other.md';
    const options = { comparison: 'base', failOn: 'error', touched } as const;
    expect(isEnforced(someFinding({ cause: 'malformed', path: 'a.md' }), 'existing', options)).toBe(false);
    expect(isEnforced(someFinding({ cause: 'malformed', path: 'other.md' }), 'existing', options)).toBe(true);
  });
});
