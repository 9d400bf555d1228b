import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint, gitBlobId } from '../../src/engine/fingerprint.ts';

describe('a fingerprint', () => {
  it('is the same for the same rule, document and detail, and tells all others apart', () => {
    const anyPart = fc.string({ unit: fc.constantFrom('a', 'b', '-', ' '), maxLength: 3 });
    const anyName = fc.tuple(anyPart, anyPart, anyPart);
    fc.assert(
      fc.property(anyName, anyName, (a, b) => {
        expect(fingerprint(...a) === fingerprint(...b)).toBe(JSON.stringify(a) === JSON.stringify(b));
        expect(fingerprint(...a)).toMatch(/^[0-9a-f]{16}$/);
      }),
    );
  });
});

describe('the id of a content', () => {
  it.each([
    ['', 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391'],
    ['hello\n', 'ce013625030ba8dba906f756967f9e9ca394464a'],
    ['é\r\n', 'bc06a0cb0bf2c4eeab44bd71da27a5c9b56a6aa6'],
  ])('%j is git’s own', (content, id) => {
    expect(gitBlobId(new TextEncoder().encode(content))).toBe(id);
  });

  it('follows the hash of the repository', () => {
    expect(gitBlobId(new Uint8Array(), '0'.repeat(64))).toBe(
      '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
    );
    expect(gitBlobId(new Uint8Array(), '0'.repeat(40))).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
  });
});
