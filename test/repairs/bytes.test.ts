import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/documents/values/date.ts';
import { parseInterval } from '../../src/documents/values/interval.ts';
import { anyText } from '../support/arbitraries.ts';
import { fixed } from '../support/fixed.ts';

/** Words in which nothing is anything but itself in YAML. */
const words = fc.stringMatching(/^[A-Z][a-z]{1,8}( [A-Za-z]{1,8}){0,3}$/);
const comment = fc.option(
  words.map((text) => ` # ${text}: as @they said`),
  { nil: '' },
);

/** A field: its lines, and whether its value says the same after a repair, which is read as a date or an interval. */
interface Field {
  readonly key: string;
  readonly lines: readonly string[];
  /** What YAML would make of the value if nobody stumbled over it: only where a repair makes the value readable. */
  readonly meant?: unknown;
}

const dateText = fc.constantFrom(
  '17 May 2021',
  'May 17, 2021',
  '"8/25/2023"',
  '25.08.2023',
  '2026/3/1',
  '2026-03-01',
  '2026-03-01T09:00:00Z',
  '2026-06-08 (by the board)',
  '05/06/2026',
  'January 2026',
  'TBD',
);
const intervalText = fc.constantFrom(
  'every 2 years',
  '"two weeks"',
  'ANNUAL',
  '12 months',
  'P12M',
  'biannual',
  '12',
  '{ month: 6 }',
  '{ months: 3, year: 1 }',
  '{ moons: 3 }',
);

const dateField = fc
  .tuple(fc.constantFrom('reviewed_on', 'approved_on', 'effective_on', 'next_review'), dateText, comment)
  .map(([key, text, remark]): Field => ({ key, lines: [`${key}: ${text}${remark}`] }));

const blockField = fc
  .tuple(fc.constantFrom('reviewed_on', 'approved_on', 'note'), fc.constantFrom('|', '>', '>-', '|-'), fc.option(words))
  .map(
    ([key, style, text]): Field => ({
      key,
      lines: [`${key}: ${style}`, '  17 May 2021', ...(text === null ? [] : [`  ${text}`])],
    }),
  );

const intervalField = fc
  .tuple(intervalText, comment)
  .map(([text, remark]): Field => ({ key: 'review_interval', lines: [`review_interval: ${text}${remark}`] }));

const intervalTable = fc.tuple(comment, comment, fc.boolean()).map(
  ([first, second, two]): Field => ({
    key: 'review_interval',
    lines: [`review_interval:${first}`, `  month: 6${second}`, ...(two ? ['  year: 1'] : [])],
  }),
);

const stumble = fc.oneof(
  words.map((text): Field => ({ key: 'title', lines: [`title: ${text}: ${text}`], meant: `${text}: ${text}` })),
  words.map((text): Field => ({ key: 'owner', lines: [`owner: @${text}`], meant: `@${text}` })),
  words.map(
    (text): Field => ({
      key: 'tags',
      lines: [`tags: [@${text.replaceAll(' ', '-')}, b]`],
      meant: [`@${text.replaceAll(' ', '-')}`, 'b'],
    }),
  ),
);

const foreign = fc
  .tuple(
    fc.stringMatching(/^x_[a-z]{1,6}$/),
    fc.oneof(
      words,
      words.map((text) => JSON.stringify(`${text}: @17 May 2021`)),
      fc.constantFrom('17 May 2021', 'every 2 years', '8.10', 'yes', "''", '[a,  b]', '{ month: 6 }', 'A.9.2.5', '~'),
    ),
    comment,
  )
  .map(([key, text, remark]): Field => ({ key, lines: [`${key}:  ${text}${remark}`] }));

const lines = fc.oneof(
  words.map((text): Field => ({ key: '', lines: [`# ${text}: @17 May 2021`] })),
  fc.constant<Field>({ key: '', lines: [''] }),
);

const field = fc.oneof(
  { weight: 4, arbitrary: dateField },
  { weight: 2, arbitrary: intervalField },
  { weight: 1, arbitrary: intervalTable },
  { weight: 1, arbitrary: blockField },
  { weight: 2, arbitrary: stumble },
  { weight: 3, arbitrary: foreign },
  { weight: 1, arbitrary: lines },
);

/** Fields of a document, each key once, with an owner at the end so that it is governed. */
const fields = fc
  .array(field, { minLength: 1, maxLength: 9 })
  .map((all) => all.filter(({ key }, index) => key === '' || all.findIndex((one) => one.key === key) === index))
  .map((all) =>
    all.some(({ key }) => key === 'owner') ? all : [...all, { key: 'owner', lines: ['owner: role:it-lead'] }],
  );

const layout = fc.record({
  eol: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\uFEFF'),
  body: fc.array(fc.oneof(anyText, fc.constantFrom('reviewed_on: 17 May 2021', '---', 'owner: @x', '# A', 'A.9.2.5')), {
    maxLength: 6,
  }),
});

describe('holdfast fix on any document', () => {
  it('changes no byte that it does not announce, keeps what every other field says, and is then done', async () => {
    let repaired = 0;
    await fc.assert(
      fc.asyncProperty(fields, layout, async (all, { eol, mark, body }) => {
        const header = all.flatMap((one) => one.lines);
        // A line end on its own would be the CR of another one.
        const rest = ['---', ...body.map((line) => line.replaceAll(/[\0\r]/g, ''))].join(eol);
        const text = `${mark}---${eol}${header.map((line) => line + eol).join('')}${rest}`;
        const result = await fixed({ 'a.md': text });
        const after = result.files[0]?.after ?? text;
        const repairs = result.files.flatMap((one) => one.repairs);
        repaired += repairs.length;

        // Everything around the fields is there byte for byte.
        expect(after.startsWith(`${mark}---${eol}`)).toBe(true);
        expect(after.endsWith(eol + rest)).toBe(true);
        const now = after.slice(mark.length + 3 + eol.length, after.length - rest.length);

        // So is every line that no repair names, and the lines of a table belong to its key.
        const named = new Set(repairs.map(({ line }) => line - 2));
        const isNamed = (index: number): boolean =>
          named.has(index) || (header[index]?.startsWith('  ') === true && index > 0 && isNamed(index - 1));
        const untouched = header.filter((_, index) => !isNamed(index));
        let next = 0;
        let others = 0;
        for (const line of now.split(eol).slice(0, -1)) {
          if (line === untouched[next]) next++;
          else others++;
        }
        expect(next).toBe(untouched.length);
        expect(others).toBe(named.size);

        // What is said is what was said.
        if (result.left.some(({ rule }) => rule === 'front-matter-invalid')) return;
        const said = load(now) as Record<string, unknown>;
        for (const { key, lines: own, meant } of all.filter((one) => one.key !== '')) {
          const index = header.indexOf(own[0] as string);
          const value = said[key];
          if (meant !== undefined) expect(value).toEqual(meant);
          else if (!isNamed(index)) expect(value).toEqual((load(own.join('\n')) as Record<string, unknown>)[key]);
          else expectSame((load(own.join('\n')) as Record<string, unknown>)[key], value);
        }

        // And there is nothing to do a second time.
        expect((await fixed({ 'a.md': after })).files).toEqual([]);
      }),
      { numRuns: 300 },
    );
    // Otherwise nothing of this was looked at.
    expect(repaired).toBeGreaterThan(200);
  }, 60_000);
});

/** Whether both are one day or one interval, which may have been written as a table: `{ months: 3, year: 1 }`. */
function expectSame(before: unknown, after: unknown): void {
  const day = parseDate(String(before), 'UTC');
  if (day.ok) {
    expect(parseDate(String(after), 'UTC')).toEqual(day);
    return;
  }
  const isTable = typeof before === 'object' && before !== null;
  const parts = isTable ? Object.entries(before).toSorted(([a], [b]) => (a < b ? 1 : -1)) : [];
  const text = isTable ? parts.map(([unit, count]) => `${count} ${unit}`).join(' ') : String(before);
  expect(parseInterval(text).ok).toBe(true);
  expect(parseInterval(String(after))).toEqual(parseInterval(text));
}
