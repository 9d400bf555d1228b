import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryHistory } from '../../src/adapters/memory/history.ts';
import { keptBetweenChecks } from '../../src/app/kept.ts';
import { checked } from '../support/checked.ts';

const NAMES = [
  'policy',
  'role',
  'person',
  'risk',
  'soa',
  'metric',
  'measurement',
  'audit-report',
  'risk-method',
] as const;
const RECORDS = Object.fromEntries(
  NAMES.map((name) => [
    `${name}.md`,
    readFileSync(new URL(`../../fixtures/records/${name}.md`, import.meta.url), 'utf8'),
  ]),
);

/** The records as they were a year ago, and as they are. */
const HISTORY = memoryHistory([
  {
    on: '2025-05-01',
    by: 'Kim',
    files: Object.fromEntries(Object.entries(RECORDS).map(([path, text]) => [path, written(text, 'without owner')])),
  },
  { on: '2026-11-01', by: 'Lee', files: RECORDS },
]);

describe('keptBetweenChecks', () => {
  it('changes no answer, whatever was checked before', async () => {
    const change = fc.record({
      path: fc.constantFrom(...Object.keys(RECORDS)),
      content: fc.constantFrom('as it was', 'gone', 'without owner', 'broken', 'another id'),
      config: fc.constantFrom('essentials', 'iso27001', 'strict'),
      today: fc.constantFrom('2026-11-22', '2028-01-01'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 2, maxLength: 5 }), async (changes) => {
        const kept = keptBetweenChecks();
        let files: Record<string, string> = RECORDS;
        for (const { path, content, config, today } of changes) {
          files = {
            ...files,
            [path]: written(RECORDS[path] as string, content),
            'holdfast.yml': `version: 1\npreset: ${config}\n`,
          };
          if (content === 'gone') delete files[path];
          const options = { today, history: async () => HISTORY };
          const [alone, after] = [await checked(files, options), await checked(files, { ...options, kept })];
          expect(after.report).toEqual(alone.report);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('makes anew what has other inputs, and forgets what a check did not ask for', () => {
    const kept = keptBetweenChecks();
    let made = 0;
    const ask = (...inputs: readonly unknown[]): number => kept.same('x', inputs, () => ++made);
    const bytes = new Uint8Array([1, 2]);
    expect([ask(bytes), ask(new Uint8Array([1, 2])), ask(new Uint8Array([1, 3])), ask({}), ask({})]).toEqual([
      1, 1, 2, 3, 4,
    ]);
    ask('a');
    kept.endOfCheck();
    expect(ask('a')).toBe(5);
    kept.endOfCheck();
    kept.endOfCheck();
    expect(ask('a')).toBe(6);
  });
});

function written(text: string, content: string): string {
  switch (content) {
    case 'without owner':
      return text.replace(/^owner:.*\n/m, '');
    case 'broken':
      return text.replace(/^title: /m, 'title: a: b ');
    case 'another id':
      return text.replace(/^id: (\S+)/m, 'id: $1-9');
    default:
      return text;
  }
}
