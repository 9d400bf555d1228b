import { describe, expect, it } from 'vitest';
import { forwardSlashes } from '../../../src/adapters/node/forward-slashes.ts';

describe('a path', () => {
  it.each([
    ['policies\\access.md', '\\', 'policies/access.md'],
    ['policies/access.md', '\\', 'policies/access.md'],
    ['back\\slash.md', '/', 'back\\slash.md'],
  ])('%s where %s parts folders is %s', (path, separator, expected) => {
    expect(forwardSlashes(path, separator)).toBe(expected);
  });
});
