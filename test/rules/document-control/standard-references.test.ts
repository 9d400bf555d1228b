import { describe, expect, it } from 'vitest';
import { brokenRequirement, whyUnread } from '../../../src/rules/document-control/standard-references.ts';

const SAID = { why: 'is no control', fix: 'Look it up.' };

describe('a requirement with the look of a clause or a control', () => {
  it.each(['A.8.81', 'a8.81', 'A 8.81', 'A-8.81', 'A. 8.81', '7.9.4', '10.9'])('is none: %s', (raw) => {
    expect(brokenRequirement(raw)?.why).toContain(raw.replace(/^a[.\s-]*/i, '').slice(0, 4));
  });

  it.each(['A.5.18', 'Annex A 5.18', '5.2', '10.2'])('is one: %s', (raw) => {
    expect(brokenRequirement(raw)).toBeUndefined();
  });

  it.each(['CA-2026-004', 'AB8.81', 'NC-2026-006', 'The server room', '2026-11-22', ''])(
    'is none of that look: %s',
    (raw) => {
      expect(brokenRequirement(raw)).toBeUndefined();
    },
  );

  it.each(['A.9.2.3', 'A.5.18, 9.2.3'])('is one of 2013, of which another rule speaks: %s', (raw) => {
    expect(brokenRequirement(raw)).toBeUndefined();
  });
});

describe('why a reference cannot be read', () => {
  it.each([
    ['control', '9.2.3', undefined],
    ['control', 'A.9.2.3', undefined],
    ['control', 'A.8.81', SAID],
    ['control', 'version 9.2.3', undefined],
    ['control', 'v9.2.3', SAID],
    ['clause', '9.2.3', SAID],
  ] as const)('is left to the rule about 2013 or said: %s %s', (kind, raw, said) => {
    expect(whyUnread(kind, { ...SAID, raw })).toEqual(said);
  });

  it('is left to that rule too where the reading itself says so', () => {
    expect(whyUnread('clause', { raw: '4.2', why: 'is of the edition of 2013', fix: '' })).toBeUndefined();
  });
});
