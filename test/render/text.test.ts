import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../../src/adapters/memory/files.ts';
import { nodeFiles } from '../../src/adapters/node/files.ts';
import { check } from '../../src/app/check.ts';
import type { Report } from '../../src/model/report.ts';
import { SUMMARY_MAX_CHARS } from '../../src/render/limits.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { renderText, type TextOptions } from '../../src/render/text.ts';
import { NO_COMMITS } from '../support/checked.ts';
import { deltaOf, overdueFinding, reportOf, someFinding } from '../support/report.ts';
import { HOSTILE, hostileText } from '../support/report-hostile.ts';

const PLAIN: TextOptions = { colour: false, hyperlinks: false, width: 100, quiet: false };

async function acme(): Promise<Report> {
  const files = nodeFiles('fixtures/acme-isms');
  return (await check({ files, clock: { now: () => 0 } }, { today: '2026-11-22', history: NO_COMMITS })).report;
}

async function reportOn(content: string): Promise<Report> {
  const files = memoryFiles({ 'a.md': content });
  return (await check({ files, clock: { now: () => 0 } }, { today: '2026-11-22', history: NO_COMMITS })).report;
}

describe('the report of the example company', () => {
  it('reads like this on a terminal', async () => {
    await expect(renderText(await acme(), PLAIN)).toMatchFileSnapshot('golden/acme.txt');
  });

  it('reads like this as Markdown', async () => {
    const options = { link: undefined, maxChars: SUMMARY_MAX_CHARS, whereTheRestIs: 'the job summary has them all' };
    await expect(renderMarkdown(await acme(), options)).toMatchFileSnapshot('golden/acme-markdown.txt');
  });

  it('holds the same words with colour and links as without', async () => {
    const report = await acme();
    const coloured = renderText(report, { ...PLAIN, colour: true, hyperlinks: true });
    expect(stripVTControlCharacters(coloured)).toBe(renderText(report, PLAIN));
  });
});

describe('the text report', () => {
  const report = deltaOf(
    [someFinding({ status: 'introduced' }), overdueFinding('2025-12-16', 16)],
    [someFinding({ path: 'b.md' })],
  );

  it('has colour only when it is asked for', () => {
    expect(renderText(report, PLAIN)).not.toContain('\u001B');
    expect(renderText(report, { ...PLAIN, colour: true })).toContain('\u001B[31merror');
    expect(renderText(report, { ...PLAIN, colour: true })).not.toContain('\u001B]8;;');
  });

  it('has links only when they are asked for, to the page of each rule', () => {
    const text = renderText(report, { ...PLAIN, hyperlinks: true });
    expect(text).toContain(`\u001B]8;;${report.findings[0]?.url}\u001B\\owner-missing\u001B]8;;\u001B\\`);
    expect(text.split('\u001B]8;;')).toHaveLength(1 + 2 * report.findings.length);
    expect(text).not.toContain('\u001B[');
  });

  it('names each document once, the one with the worst finding first, its findings in their order', () => {
    const text = renderText(
      reportOf([
        someFinding({ path: 'a.md', severity: 'notice', message: 'A notice' }),
        someFinding({ path: 'c.md', severity: 'error', message: 'An error' }),
        someFinding({ path: 'b.md', severity: 'warning', message: 'A warning' }),
        someFinding({ path: 'c.md', severity: 'notice', message: 'One more' }),
      ]),
      PLAIN,
    );
    expect([...text.matchAll(/^\S+\.md/gm)].map(String)).toEqual(['c.md', 'b.md', 'a.md']);
    expect([...text.matchAll(/An error|A warning|A notice|One more/g)].map(String)).toEqual([
      'An error',
      'One more',
      'A warning',
      'A notice',
    ]);
  });

  it('says why a rule matters once, and what to do each time', () => {
    const text = renderText(reportOf([someFinding({ path: 'a.md' }), someFinding({ path: 'b.md' })]), PLAIN);
    expect(text.split('Someone must answer for it.')).toHaveLength(2);
    expect(text.split('Name who answers for it')).toHaveLength(3);
  });

  it('holds the summary alone when it is quiet', () => {
    const text = renderText(report, { ...PLAIN, quiet: true });
    expect(text).toBe(
      [
        '1 document · 2 errors · 0 warnings · as of 2026-11-22 (Europe/London)',
        'Against ba5eba5eba5e: 1 introduced, 0 worsened, 1 fixed',
        'On GitHub this makes 2 issues: holdfast plan\n',
      ].join('\n'),
    );
  });

  it('says so when all is clear, and what comes next', () => {
    expect(renderText(reportOf([]), PLAIN)).toBe(
      [
        'All clear. Next due: Backup policy, 2027-01-31, role:it-lead.',
        '1 document · 0 errors · 0 warnings · as of 2026-11-22 (Europe/London)\n',
      ].join('\n'),
    );
  });

  it('says what it could not look at', () => {
    const notChecked = [{ what: 'git history', why: 'shallow clone', fix: 'Fetch all of it.' }];
    expect(renderText(reportOf([], { notChecked }), PLAIN)).toContain(
      'Not checked: git history (shallow clone) Fetch all of it.\n',
    );
  });

  it('does not say that all is clear when something could not be looked at', () => {
    const notChecked = [{ what: 'git history', why: 'shallow clone' }];
    expect(renderText(reportOf([], { notChecked }), PLAIN)).not.toContain('All clear');
  });

  it('lists what was fixed', () => {
    expect(renderText(report, PLAIN)).toContain('Fixed\n  fixed    b.md  No owner  owner-missing\n');
  });

  it('gives the runner no command and the terminal no escape, whatever the documents hold', () => {
    const safe = (text: string): void => {
      const finding = someFinding({
        path: text || 'x',
        title: text,
        document: text,
        owner: text,
        message: text,
        fix: `${text} ${'word '.repeat(20)}${text} ${'word '.repeat(20)}${text}`,
        excerpt: { text, note: text },
      });
      const notChecked = [{ what: text, why: text, fix: text }];
      const nextDue = { title: text, due: '2027-01-01', owner: text };
      for (const width of [40, 60, 61, 62, 63, 64, 100]) {
        const shown = renderText(deltaOf([finding], [finding]), { ...PLAIN, width });
        const clear = renderText(reportOf([], { notChecked, nextDue }), { ...PLAIN, width });
        for (const line of `${shown}${clear}`.split('\n')) {
          expect(/^\s*::/.test(line), JSON.stringify(line)).toBe(false);
          expect(line.includes('##['), JSON.stringify(line)).toBe(false);
          expect(/[\p{Cc}\p{Cf}\p{Cs}]/u.test(line), JSON.stringify(line)).toBe(false);
        }
      }
    };
    for (const piece of HOSTILE) safe(piece);
    fc.assert(fc.property(hostileText(), safe), { numRuns: 60 });
  });

  it('breaks no line between the words of a command', () => {
    const fix = `${'word '.repeat(15)}::error::${'x'.repeat(30)} ${'::add-mask::x '.repeat(10)}`;
    const text = renderText(reportOf([someFinding({ fix })]), PLAIN);
    expect(text).toContain(': :error::');
    expect(text).not.toMatch(/^\s*::/m);
  });
});

describe('the code frame', () => {
  /** The characters above the mark. */
  function marked(report: Report): string {
    const lines = renderText(report, PLAIN).split('\n');
    const at = lines.findIndex((line) => line.includes('─'));
    const mark = lines[at] ?? '';
    return (lines[at - 1] ?? '').slice(mark.indexOf('─'), mark.lastIndexOf('─') + 1);
  }

  it.each([
    ['a value', 'title: X\nowner: TBC\nreviewed_on: 2026-03-01', 'TBC'],
    ['a value behind many blanks', 'title: X\nowner:        TBC\nreviewed_on: 2026-03-01', 'TBC'],
    ['a value behind a tab', 'title: X\nowner:\t\tTBC\nreviewed_on: 2026-03-01', 'TBC'],
    ['a value behind an invisible character', 'title: X\n"owner": "TBC" # a\nreviewed_on: 2026-03-01', '"TBC"'],
    ['a value in an inner table', 'title: X\nmeta:\n    owner: x\nowner:   TBC\nreviewed_on: 2026-03-01', 'TBC'],
    [
      'a value behind a lock',
      'title: X\nx: {a: "\u{1F512}  \u00AD", owner: 1}\nowner: TBC\nreviewed_on: 2026-03-01',
      'TBC',
    ],
  ])('marks exactly %s', async (_name, matter, offending) => {
    expect(marked(await reportOn(`---\n${matter}\n---\n`))).toBe(offending);
  });

  it('marks exactly the characters that the position names', () => {
    const word = fc.constantFrom(
      'a',
      ' ',
      '  ',
      '\t',
      '\u{1F512}',
      'é',
      '\u200B',
      '\u{E0041}',
      '\u00A0',
      '\uD800',
      '##[',
      '::',
      '\u001B[1m',
      '\0',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.array(word, { maxLength: 6 }), (before, after) => {
        const text = `k${before.join('')}WRONG${after.join('')}`;
        const column = text.indexOf('WRONG') + 1;
        const position = { line: 12, column, endLine: 12, endColumn: column + 5 };
        expect(marked(reportOf([someFinding({ excerpt: { text, note: undefined }, position })]))).toBe('WRONG');
      }),
      { numRuns: 200 },
    );
  });

  it('marks nothing beyond a line that was cut', () => {
    const position = { line: 1, column: 400, endLine: 1, endColumn: 410 };
    const excerpt = { text: `${'x'.repeat(159)}…`, note: undefined };
    expect(renderText(reportOf([someFinding({ excerpt, position })]), PLAIN)).not.toContain('─');
  });

  it('marks a cause of several lines to the end of its first line', () => {
    const position = { line: 3, column: 8, endLine: 5, endColumn: 2 };
    const excerpt = { text: 'owner: {a: b,', note: undefined };
    expect(marked(reportOf([someFinding({ excerpt, position })]))).toBe('{a: b,');
  });
});
