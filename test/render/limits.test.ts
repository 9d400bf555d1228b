import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { NotChecked, ReportedFinding } from '../../src/model/report.ts';
import type { Severity } from '../../src/model/severity.ts';
import { planComment } from '../../src/plan/comment-plan.ts';
import { issueTitle, newIssueBody } from '../../src/plan/issue-body.ts';
import { renderAnnotations } from '../../src/render/annotations.ts';
import {
  ANNOTATION_MAX_CHARS,
  BODY_MAX_CHARS,
  ISSUE_TITLE_MAX_CHARS,
  SARIF_RESULTS_MAX,
  SUMMARY_MAX_CHARS,
} from '../../src/render/limits.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { renderSarif } from '../../src/render/sarif.ts';
import { deltaOf, overdueFinding, reportOf, someFinding } from '../support/report.ts';
import { HOSTILE } from '../support/report-hostile.ts';

const LINK = { repositoryUrl: 'https://github.com/acme/policies', commit: 'c0ffee'.repeat(6), prefix: 'isms/' };
const REST = 'the job summary has them all';

/** A name that is found again in any rendering of it: no character in it needs an escape. */
const nameOf = (index: number): string => `n${index}n`;

const SEVERITY: readonly Severity[] = ['error', 'warning', 'notice'];

/** So many findings of every severity and of many owners, with long titles full of trouble. */
function many(howMany: number, titleChars: number, change: Partial<ReportedFinding> = {}): readonly ReportedFinding[] {
  return Array.from({ length: howMany }, (_, index) => {
    const trouble = HOSTILE[index % HOSTILE.length] as string;
    return someFinding({
      path: `policies/p-${String(index).padStart(6, '0')}.md`,
      severity: SEVERITY[index % 3] as Severity,
      title: `${nameOf(index)} ${trouble.repeat(Math.ceil(titleChars / trouble.length))}`.slice(0, titleChars),
      owner: index % 40 === 0 ? undefined : `role:owner-${index % 37}`,
      ...change,
    });
  });
}

function indexesIn(text: string): readonly number[] {
  return [...text.matchAll(/n(\d+)n/g)].map((match) => Number(match[1]));
}

function leftOutIn(text: string): number {
  return Number(/\*\*(\d+) more findings?\*\* do(?:es)? not fit here: /.exec(text)?.[1] ?? 0);
}

/** The worst that is left out is no worse than the mildest that is shown. */
function expectWorstFirst(all: readonly ReportedFinding[], shown: ReadonlySet<number>): void {
  const rank = (index: number): number => SEVERITY.indexOf((all[index] as ReportedFinding).severity);
  const out = all.map((_, index) => index).filter((index) => !shown.has(index));
  expect(Math.max(...[...shown].map(rank))).toBeLessThanOrEqual(Math.min(...out.map(rank)));
}

function commentFor(report: ReturnType<typeof reportOf>): string {
  const action = planComment({
    report,
    existing: [],
    author: 'github-actions[bot]',
    scope: 'isms/',
    when: 'auto',
    link: LINK,
    whereTheRestIs: REST,
  });
  return action.kind === 'create' ? action.body : '';
}

describe('the comment', () => {
  it.each([
    ['short titles', 3000, 30],
    ['titles of a page', 2000, 4000],
    ['titles longer than a comment', 40, 70_000],
  ])('with %s fits, shows the worst and counts what it leaves out', (_name, howMany, titleChars) => {
    const findings = many(howMany, titleChars);
    const body = commentFor(reportOf(findings));
    expect(body.length).toBeLessThanOrEqual(BODY_MAX_CHARS);
    const shown = new Set(indexesIn(body));
    expect(shown.size).toBeGreaterThan(30);
    expect(shown.size + leftOutIn(body)).toBe(howMany);
    if (shown.size < howMany) expectWorstFirst(findings, shown);
  });

  it.each(['introduced', 'worsened', 'existing'] as const)(
    'of a pull request counts %s findings that it leaves out, shows each once and the worst first',
    (status) => {
      const findings = many(3000, 300, { status });
      const body = commentFor(deltaOf(findings));
      expect(body.length).toBeLessThanOrEqual(BODY_MAX_CHARS);
      const shown = indexesIn(body);
      expect(new Set(shown).size).toBe(shown.length);
      expect(shown.length).toBeGreaterThan(50);
      expect(shown.length + leftOutIn(body)).toBe(3000);
      expectWorstFirst(findings, new Set(shown));
    },
  );

  it('shows what is introduced before what is fixed, and both before what existed', () => {
    const introduced = many(5, 30, { status: 'introduced' });
    const existing = many(4000, 30).slice(5);
    const gone: readonly Finding[] = [someFinding({ path: 'policies/gone.md', title: 'fixed one' })];
    const body = commentFor(deltaOf([...introduced, ...existing], gone));
    const shown = indexesIn(body);
    expect([...shown.slice(0, 5)].sort()).toEqual([0, 1, 2, 3, 4]);
    expect(body).toContain('5 introduced · 1 fixed · 3995 existing');
    const places = [body.indexOf('n4n'), body.indexOf('fixed one'), body.indexOf('Existing (3995)')];
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(shown.length + leftOutIn(body)).toBe(4000);
  });

  it('counts fixed findings that it leaves out, under their heading', () => {
    const gone = many(2000, 200).map((finding): Finding => finding);
    const body = commentFor(deltaOf([someFinding({ title: 'new', status: 'introduced' })], gone));
    expect(body.length).toBeLessThanOrEqual(BODY_MAX_CHARS);
    expect(body).toContain('**Fixed**\n\n- 🟢');
    expect(indexesIn(body).length + leftOutIn(body)).toBe(2000);
  });

  it('shows a malformed file that the pull request touches once, and once only', () => {
    const malformed = someFinding({ cause: 'malformed', rule: 'front-matter-invalid', title: nameOf(7) });
    const body = commentFor(deltaOf([malformed]));
    expect(indexesIn(body)).toEqual([7]);
  });

  it('never calls what could not be checked a finding, and says how much of it is left out', () => {
    const notChecked: readonly NotChecked[] = Array.from({ length: 3000 }, (_, index) => ({
      what: `file-${index}.md`,
      why: 'permission denied, and no more than that is known about it',
    }));
    const body = commentFor(reportOf(many(3000, 100), { notChecked }));
    expect(body.length).toBeLessThanOrEqual(BODY_MAX_CHARS);
    expect(new Set(indexesIn(body)).size + leftOutIn(body)).toBe(3000);
    expect(body).toContain('Not checked (3000)');
    const named = [...body.matchAll(/file-\d+/g)].length;
    expect(named).toBeGreaterThan(20);
    expect(body).toContain(`- and ${3000 - named} more`);
  });

  it('leaves nothing out when there is room', () => {
    const body = commentFor(reportOf(many(40, 60)));
    expect(new Set(indexesIn(body)).size).toBe(40);
    expect(body).not.toContain('not fit here');
  });
});

describe('the job summary', () => {
  it('stays below 1 MiB in UTF-8, shows the worst and counts the rest', () => {
    const findings = many(6000, 1500).map((finding, index) => ({
      ...finding,
      title: `${nameOf(index)} ${'語\u{1F512}é'.repeat(200)}`,
    }));
    const text = renderMarkdown(reportOf(findings), {
      link: LINK,
      maxChars: SUMMARY_MAX_CHARS,
      whereTheRestIs: REST,
    });
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    const shown = new Set(indexesIn(text));
    expect(shown.size + leftOutIn(text)).toBe(6000);
    expectWorstFirst(findings, shown);
  });
});

describe('an issue', () => {
  const memory = {
    fingerprint: 'f'.repeat(16),
    rule: 'owner-missing',
    path: 'policies/access.md',
    scope: 'root',
    firstSeen: '2026-11-22',
    round: 1,
    told: [],
    assigned: [],
    titleHash: 'abc123',
  };

  it('keeps title and body within the limits, and its facts, whatever the document is called', () => {
    for (const piece of HOSTILE) {
      const title = `${nameOf(1)} ${piece.repeat(90_000 / piece.length)}`;
      const finding = overdueFinding('2025-12-16', 16, {
        title,
        document: `POL-${piece.repeat(300)}`,
        owner: `role:${'x'.repeat(1900)}`,
        message: `\`${title}\` is wrong`,
        fix: `Write \`${title}\`.`,
      });
      expect(issueTitle(finding).length).toBeLessThanOrEqual(ISSUE_TITLE_MAX_CHARS);
      const body = newIssueBody({ finding, link: LINK, mention: [] }, memory);
      expect(body.length).toBeLessThanOrEqual(BODY_MAX_CHARS);
      expect(body).toContain('| Due | 2025-12-16');
      expect(body).toContain('n1n');
      const undated = newIssueBody({ finding: { ...finding, due: undefined }, link: LINK, mention: [] }, memory);
      expect(undated.length).toBeLessThanOrEqual(BODY_MAX_CHARS);
      expect(undated).toContain('| Due | no date |');
    }
  });
});

describe('annotations', () => {
  it('are ten of each level, introduced first, with a line that counts the rest', () => {
    const old = many(3000, 200, { status: 'existing' });
    const introduced = many(12, 200, { status: 'introduced' }).map((finding, index) => ({
      ...finding,
      path: `policies/z-${index}.md`,
    }));
    const text = renderAnnotations(deltaOf([...old, ...introduced]), 'isms/');
    const lines = text.trimEnd().split('\n');
    for (const level of SEVERITY) expect(lines.filter((line) => line.startsWith(`::${level} `))).toHaveLength(10);
    expect(lines.slice(0, 4).every((line) => line.includes('file=isms/policies/z-'))).toBe(true);
    expect(lines).toHaveLength(31);
    expect(lines.at(-1)).toMatch(new RegExp(`^${3012 - 30} more findings: `));
  });

  it('keep their messages within 4,096 characters', () => {
    for (const piece of HOSTILE) {
      const message = piece.repeat(20_000 / piece.length);
      const [line] = renderAnnotations(reportOf([someFinding({ message, fix: message })]), '').split('\n');
      const said = (line as string).slice((line as string).indexOf('::', 2) + 2);
      const heard = said.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
      expect(heard.length).toBeLessThanOrEqual(ANNOTATION_MAX_CHARS);
    }
  });

  it('are one line each, whatever the document is called', () => {
    for (const piece of HOSTILE) {
      const finding = someFinding({ title: piece, message: piece, fix: piece, path: `policies/${piece}.md` });
      const text = renderAnnotations(reportOf([finding]), '');
      expect(text.split(/\r\n|\r|\n/), JSON.stringify(piece)).toEqual([text.slice(0, -1), '']);
      expect(text.startsWith('::error file=policies/')).toBe(true);
    }
  });

  it('say nothing when there is nothing to say', () => {
    expect(renderAnnotations(reportOf([]), '')).toBe('');
  });
});

describe('SARIF', () => {
  it('holds no more results than code scanning takes, the worst ones, and says how many are left out', () => {
    const findings = many(SARIF_RESULTS_MAX + 1234, 60);
    const { runs } = JSON.parse(renderSarif(reportOf(findings), { version: '1.0.0', prefix: '' })) as {
      readonly runs: readonly {
        readonly results: readonly { readonly level: string; readonly message: { readonly text: string } }[];
        readonly invocations: readonly { readonly toolExecutionNotifications: readonly unknown[] }[];
      }[];
    };
    expect(runs[0]?.results).toHaveLength(SARIF_RESULTS_MAX);
    const levels = (runs[0]?.results ?? []).map(({ level }) => ['error', 'warning', 'note'].indexOf(level));
    expect(levels).toEqual([...levels].sort());
    expect(JSON.stringify(runs[0]?.invocations)).toContain('1234 findings left out');
  });
});
