import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/adapters/node/files.ts';
import { check } from '../../src/app/check.ts';
import type { Report } from '../../src/model/report.ts';
import { renderSarif } from '../../src/render/sarif.ts';
import { RULES } from '../../src/rules/registry.ts';
import { NO_COMMITS } from '../support/checked.ts';
import { deltaOf, overdueFinding, reportOf, someFinding } from '../support/report.ts';
import { HOSTILE, hostileText } from '../support/report-hostile.ts';

/** The OASIS schema. It is draft 4, whose only word in it that later drafts write differently is `id`. */
function oasisSchema(): object {
  const { id, $schema: _, ...schema } = sarifSchema;
  return { ...schema, $id: id };
}

const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(oasisSchema());

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly automationDetails: { readonly id: string };
    readonly invocations: readonly object[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly baselineState?: string;
      readonly message: { readonly text: string };
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region: Record<string, number>;
        };
      }[];
      readonly partialFingerprints: Record<string, string>;
    }[];
  }[];
}

function sarifOf(report: Report, prefix = ''): Log {
  return JSON.parse(renderSarif(report, { version: '1.2.3', prefix })) as Log;
}

function expectValid(log: unknown): void {
  const valid = validate(log);
  expect(validate.errors ?? []).toEqual([]);
  expect(valid).toBe(true);
}

function uriOf(log: Log): string {
  return log.runs[0]?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri ?? '';
}

describe('SARIF', () => {
  it.each<readonly [string, Report]>([
    ['a clean run', reportOf([])],
    ['findings without a base', reportOf([someFinding(), overdueFinding('2025-12-16', 16)])],
    ['a pull request', deltaOf([someFinding({ status: 'introduced' })], [someFinding({ path: 'b.md' })])],
    [
      'a finding over several lines',
      reportOf([someFinding({ position: { line: 3, column: 9, endLine: 5, endColumn: 2 } })]),
    ],
    ['what could not be checked', reportOf([], { notChecked: [{ what: 'git history', why: 'shallow clone' }] })],
  ])('of %s is valid after OASIS', (_name, report) => {
    expectValid(sarifOf(report));
  });

  it('of the example company is valid after OASIS', async () => {
    const files = nodeFiles('fixtures/acme-isms');
    const { report } = await check({ files, clock: { now: () => 0 } }, { today: '2026-11-22', history: NO_COMMITS });
    const log = sarifOf(report, 'fixtures/acme-isms/');
    expectValid(log);
    expect(log.runs[0]?.results).toHaveLength(report.findings.length);
    const uris = (log.runs[0]?.results ?? []).map(({ locations: [at] }) => at?.physicalLocation.artifactLocation.uri);
    expect(new Set(uris)).toContain('fixtures/acme-isms/policies/access-control.md');
    // What the whole ISMS lacks stands where the run was told to look.
    expect(uris[0]).toBe('fixtures/acme-isms/holdfast.yml');
    expect(log.runs[0]?.automationDetails.id).toBe('holdfast/fixtures/acme-isms/');
  });

  it('stays valid for hostile paths and titles, and the path can be read back', () => {
    const check = (text: string): void => {
      const path = `policies/${text.toWellFormed()}.md`;
      const log = sarifOf(reportOf([someFinding({ path, title: text, message: text, fix: text })]));
      expectValid(log);
      expect(decodeURIComponent(uriOf(log))).toBe(path);
      expect(log.runs[0]?.results[0]?.message.text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    };
    for (const piece of HOSTILE) check(piece);
    fc.assert(fc.property(hostileText(), check), { numRuns: 60 });
  });

  it('points each result at its rule, and tells what a pull request did', () => {
    const report = deltaOf([
      someFinding({ status: 'introduced', path: 'a.md' }),
      someFinding({ status: 'worsened', path: 'b.md' }),
      overdueFinding('2025-12-16', 16, { path: 'c.md', severity: 'warning' }),
      someFinding({ path: 'd.md', severity: 'notice' }),
    ]);
    const [run] = sarifOf(report).runs;
    expect(run?.results.map(({ level }) => level)).toEqual(['error', 'error', 'warning', 'note']);
    expect(run?.results.map(({ baselineState }) => baselineState)).toEqual([
      'new',
      'updated',
      'unchanged',
      'unchanged',
    ]);
    for (const result of run?.results ?? []) expect(run?.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
    expect(run?.tool.driver.rules).toHaveLength(RULES.length);
    expect(run?.results.map(({ partialFingerprints }) => partialFingerprints['holdfast/v1'])).toEqual(
      report.findings.map(({ fingerprint }) => fingerprint),
    );
    expect(sarifOf(reportOf([someFinding()])).runs[0]?.results[0]?.baselineState).toBeUndefined();
  });

  it('never says that it looked at what it did not look at', () => {
    const log = sarifOf(reportOf([], { notChecked: [{ what: 'git history', why: 'shallow clone' }] }));
    expect(JSON.stringify(log.runs[0]?.invocations)).toContain('Not checked: git history (shallow clone)');
  });

  it.each<readonly [string, (log: Log) => unknown]>([
    ['no version', (log) => ({ ...log, version: undefined })],
    ['a column 0', (log) => withRegion(log, { startLine: 1, startColumn: 0 })],
    ['a path with a blank', (log) => withUri(log, 'policies/access control.md')],
    ['a level of its own', (log) => withResult(log, { level: 'fatal' })],
    ['a result without a message', (log) => withResult(log, { message: undefined })],
    ['an unknown key', (log) => withResult(log, { colour: 'red' })],
  ])('with %s is refused by the schema', (_name, breakIt) => {
    const log = sarifOf(reportOf([someFinding()]));
    expect(validate(log)).toBe(true);
    expect(validate(JSON.parse(JSON.stringify(breakIt(log))))).toBe(false);
  });
});

function withResult(log: Log, change: object): unknown {
  const [run] = log.runs;
  return { ...log, runs: [{ ...run, results: [{ ...run?.results[0], ...change }] }] };
}

function withRegion(log: Log, region: object): unknown {
  return withResult(log, { locations: [{ physicalLocation: { artifactLocation: { uri: 'a.md' }, region } }] });
}

function withUri(log: Log, uri: string): unknown {
  return withResult(log, { locations: [{ physicalLocation: { artifactLocation: { uri } } }] });
}
