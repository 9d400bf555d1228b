import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/adapters/node/files.ts';
import { check } from '../../src/app/check.ts';
import type { Report } from '../../src/model/report.ts';
import { renderJson, toJson } from '../../src/render/json.ts';
import { NO_COMMITS } from '../support/checked.ts';
import { deltaOf, overdueFinding, reportOf, someFinding } from '../support/report.ts';
import { hostileText } from '../support/report-hostile.ts';

const validate = new Ajv2020({ allErrors: true, strict: false }).compile(
  JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8')) as object,
);

function expectValid(report: Report): void {
  const valid = validate(JSON.parse(renderJson(report)));
  expect(validate.errors ?? []).toEqual([]);
  expect(valid).toBe(true);
}

const FIXED = someFinding({ path: 'policies/backup.md', severity: 'warning', document: 'POL-09' });

const WAIVER = {
  id: 'EXC-003',
  path: 'records/EXC-003.md',
  reason: 'The vendor lacks support',
  compensating: 'Network allow-list',
  approvedBy: 'person:lee',
  expires: '2027-03-31',
};

const BASELINE = {
  path: 'holdfast-baseline.json',
  recorded: '2026-11-01',
  until: '2027-02-01',
  total: 99,
  remaining: 87,
  ended: false,
  doneAtThisPace: '2027-04-24',
};

describe('the JSON report', () => {
  const reports: readonly (readonly [string, Report])[] = [
    ['a clean run', reportOf([])],
    ['findings without a base', reportOf([someFinding(), overdueFinding('2025-12-16', 16, { document: 'POL-03' })])],
    ['a pull request', deltaOf([someFinding({ status: 'introduced' }), overdueFinding('2025-12-16', 16)], [FIXED])],
    ['a finding that grew worse', deltaOf([someFinding({ status: 'worsened', enforced: false })])],
    [
      'what could not be checked',
      reportOf([], {
        notChecked: [
          { what: 'git history', why: 'shallow clone' },
          { what: 'owners', why: 'no permission', fix: 'Grant `members: read`.', rules: ['owner-missing'] },
        ],
      }),
    ],
    ['a waived finding', reportOf([], { waived: [{ ...someFinding(), waiver: WAIVER }] })],
    ['a baseline', reportOf([someFinding({ tolerated: true, enforced: false })], { baseline: BASELINE })],
  ];

  it.each(reports)('of %s is what its schema says', (_name, report) => {
    expectValid(report);
  });

  it('of the example company is what its schema says', async () => {
    const files = nodeFiles('fixtures/acme-isms');
    const { report } = await check({ files, clock: { now: () => 0 } }, { today: '2026-11-22', history: NO_COMMITS });
    expect(report.findings.length).toBeGreaterThan(10);
    expectValid(report);
  });

  it('is valid whatever the documents hold', () => {
    fc.assert(
      fc.property(hostileText(), hostileText(), (title, path) =>
        expectValid(reportOf([someFinding({ title, path: path || 'x', owner: title, message: title })])),
      ),
      { numRuns: 60 },
    );
  });

  it('says the words of the contract', () => {
    const report = deltaOf([overdueFinding('2025-12-16', 16, { document: 'POL-03', status: 'introduced' })], [FIXED]);
    expect(toJson(report)).toMatchObject({
      schema: 'holdfast/report@1',
      today: '2026-11-22',
      base: 'ba5e'.repeat(10),
      summary: { documents: 1, governed: 1, findings: 1, errors: 1, warnings: 0, notices: 0 },
      findings: [
        {
          rule: 'review-overdue',
          severity: 'error',
          grade: 'minor',
          status: 'introduced',
          path: 'policies/access.md',
          line: 2,
          column: 8,
          end_line: 2,
          end_column: 21,
          document: 'POL-03',
          owner: '@alice',
          due: '2025-12-16',
          days_overdue: 16,
          clauses: ['5.3'],
          controls: ['A.5.2'],
        },
      ],
      fixed: [{ rule: 'owner-missing', path: 'policies/backup.md', document: 'POL-09' }],
      not_checked: [],
    });
  });

  it('leaves out what a finding does not have', () => {
    const [finding] = toJson(reportOf([someFinding()])).findings;
    expect(Object.keys(finding ?? {})).not.toContain('due');
    expect(Object.keys(finding ?? {})).not.toContain('owner');
    expect(Object.keys(toJson(reportOf([])))).not.toContain('base');
  });

  it.each([
    ['an unknown key', (json: Record<string, unknown>) => ({ ...json, extra: 1 })],
    ['another version', (json: Record<string, unknown>) => ({ ...json, schema: 'holdfast/report@2' })],
    ['no list of what was not checked', ({ not_checked: _, ...json }: Record<string, unknown>) => json],
    ['a day that is no day', (json: Record<string, unknown>) => ({ ...json, today: '22/11/2026' })],
    ['a line 0', (json: Record<string, unknown>) => ({ ...json, findings: [{ ...firstOf(json), line: 0 }] })],
    [
      'an unknown severity',
      (json: Record<string, unknown>) => ({ ...json, findings: [{ ...firstOf(json), severity: 'fatal' }] }),
    ],
  ])('with %s is refused by the schema', (_name, breakIt) => {
    const json = JSON.parse(renderJson(reportOf([someFinding()]))) as Record<string, unknown>;
    expect(validate(json)).toBe(true);
    expect(validate(breakIt(json))).toBe(false);
  });
});

function firstOf(json: Record<string, unknown>): object {
  return (json['findings'] as readonly object[])[0] ?? {};
}
