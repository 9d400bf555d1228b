import { expect, it } from 'vitest';
import { memoryFiles } from '../../src/adapters/memory/files.ts';
import { check } from '../../src/app/check.ts';
import { effectOf } from '../../src/app/effect.ts';

it('refuses two changes of one file, of which the second would undo the first', async () => {
  const ports = { files: memoryFiles({ 'a.md': 'A\n' }), clock: { now: () => 0 } };
  const before = await check(ports);
  const change = { path: 'a.md', before: 'A\n', after: 'B\n' };
  await expect(effectOf(ports, {}, before, [change, change])).rejects.toThrow(
    'a.md would be changed in two ways at once',
  );
  expect((await effectOf(ports, {}, before, [change])).files).toEqual([change]);
});
