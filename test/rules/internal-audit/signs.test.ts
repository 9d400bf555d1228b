import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../../src/records/inventory.ts';
import { auditReport } from '../../../src/records/types/audit-report.ts';
import { signsOf } from '../../../src/rules/internal-audit/signs.ts';
import { checked } from '../../support/checked.ts';

/** Fields as they stand in front matter; `undefined` for one that is left out. */
type Fields = Readonly<Record<string, string | undefined>>;

/** An audit without any sign of having stayed on the surface. */
const THOROUGH: Fields = {
  audit_from: '2026-09-10',
  audit_to: '2026-09-12',
  clauses: '["9.1"]',
  controls: '[A.5.15]',
  effort_days: '2',
  samples: '[{ what: Leavers, population: 60, sampled: 6 }]',
  interviews: '[{ person_or_role: role:it-lead, topic: Access }]',
  tests: '[{ ref: "9.1", result: conform, evidence: [EVD-01] }, { ref: A.5.15, result: minor, evidence: [EVD-02] }]',
  findings: '[{ id: F1, grade: minor, ref: A.5.15, statement: Two late }]',
  conclusion: 'Conforms but for two leavers.',
};

const SAMPLE = { least: 5, percent: 10, cap: 25 };

interface Before {
  readonly fields: Fields;
  readonly likeness?: number;
}

/** The signs of an audit that is thorough but for some fields, beside the audit of the year before. */
async function signs(fields: Fields, body = '', before?: Before): Promise<readonly string[]> {
  const files = {
    'audits/IA-2026-01.md': report('IA-2026-01', fields, body),
    ...(before ? { 'audits/IA-2025-01.md': report('IA-2025-01', before.fields, '') } : {}),
  };
  const { isms } = await checked(files, { today: '2026-11-22', preset: 'iso27001', only: ['superficial-audit'] });
  const [last, now] = before ? recordsOf(isms, auditReport) : [undefined, ...recordsOf(isms, auditReport)];
  if (!now) throw new Error('there is no report');
  return signsOf(now, last, { sample: SAMPLE, likeness: before?.likeness ?? 0.85 });
}

function report(id: string, fields: Fields, body: string): string {
  const lines = Object.entries({ ...THOROUGH, ...fields }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  );
  const head = [`id: ${id}`, 'type: audit-report', 'title: Internal audit', 'status: issued', 'owner: role:auditor'];
  return ['---', ...head, ...lines, '---', '', body, ''].join('\n');
}

function rows(count: number, row: string): string {
  return `[${Array.from({ length: count }, () => row).join(', ')}]`;
}

const SEEN = '{ ref: "9.1", result: conform, evidence: [EVD-01] }';
const UNSEEN = '{ ref: "9.1", result: conform }';
const ENOUGH = '{ what: Leavers, population: 60, sampled: 6 }';
const THIN = '{ what: Changes, population: 60, sampled: 5 }';

const ALONE: readonly (readonly [name: string, fields: Fields, found: readonly string[], body?: string])[] = [
  ['none in a thorough one', {}, []],
  // Samples.
  ['samples that nobody speaks of', { samples: undefined }, ['no samples']],
  ['samples of which there are none', { samples: '[]' }, ['no samples']],
  ['samples in the text', { samples: undefined }, [], '## What we sampled\n\nAll four leavers.'],
  ['a heading for samples and nothing below', { samples: undefined }, ['no samples'], '## Samples\n\n## Rest\n\nx'],
  ['samples that cannot be read, of which another rule tells', { samples: 'six leavers' }, []],
  ['half of the samples too small', { samples: `[${ENOUGH}, ${THIN}]` }, []],
  ['most samples too small', { samples: `[${ENOUGH}, ${THIN}, ${THIN}]` }, ['2 of 3 samples too small']],
  [
    'only samples with both numbers',
    { samples: `[${THIN}, { population: 60 }, { sampled: 0 }, { what: Desks }]` },
    ['1 of 1 samples too small'],
  ],
  // Evidence.
  ['one of ten tests with evidence', { tests: `[${SEEN}, ${rows(9, UNSEEN).slice(1)}` }, []],
  [
    'one of eleven tests with evidence',
    { tests: `[${SEEN}, ${rows(10, UNSEEN).slice(1)}` },
    ['1 of 11 tests with evidence'],
  ],
  [
    'tests that were not done show nothing, and are missed by nobody',
    { tests: `[${SEEN}, ${rows(10, '{ ref: A.5.15, result: not-tested }').slice(1)}` },
    [],
  ],
  ['no test that was done', { tests: '[{ ref: "9.1", result: not-tested }]', controls: '[A.5]' }, ['no tests']],
  ['no test at all', { tests: undefined }, ['no tests']],
  // Interviews.
  ['interviews of which there are none', { interviews: '[]' }, ['no interviews']],
  ['interviews that cannot be read', { interviews: 'the IT lead' }, []],
  ['interviews in the text', { interviews: undefined }, [], '## People met\n\n- IT lead'],
  ['another heading', { interviews: undefined }, ['no interviews'], '## Documents\n\nAll policies.'],
  // Scope.
  ['half of the scope', { controls: '[A.5.15-A.5.17]' }, []],
  ['less than half of the scope', { controls: '[A.5.15-A.5.18]' }, ['2 tested of 5 clauses and controls in scope']],
  ['what is named twice counts once', { clauses: '["9.1", "9.1"]', controls: '[A.5.15-A.5.17, A.5.15]' }, []],
  [
    'half of the scope in one test',
    { controls: '[A.5.15-A.5.17]', tests: '[{ ref: "9.1, A.5.15", result: minor, evidence: [EVD-01] }]' },
    [],
  ],
  [
    'only what was really tested',
    {
      controls: '[A.5.15-A.5.17]',
      tests: '[{ ref: "9.1", result: minor, evidence: [EVD-01] }, { ref: A.5.15, result: not-tested }]',
    },
    ['1 tested of 4 clauses and controls in scope'],
  ],
  // Effort.
  ['a quarter of a day for five', { effort_days: '0.1' }, []],
  ['less than a quarter of a day for five', { effort_days: '0.09' }, ['0.09 days for 2 clauses and controls']],
  ['a tenth and a half for three, to the hair', { effort_days: '0.15', controls: '[A.5.15, A.5.16]' }, []],
  ['an effort that nobody noted', { effort_days: undefined }, []],
  // Days.
  [
    'all on one day',
    { recorded_on: '2026-09-12', audit_from: '2026-09-12', issued_on: '2026-09-12' },
    ['planned, held and issued on one day'],
  ],
  ['planned the day before', { recorded_on: '2026-09-11', audit_from: '2026-09-12', issued_on: '2026-09-12' }, []],
  ['no days at all', { audit_from: undefined, audit_to: undefined }, []],
  ['held on two days', { recorded_on: '2026-09-12', issued_on: '2026-09-12' }, []],
];

describe('signs of an audit that stayed on the surface', () => {
  it.each(ALONE.map(([name, fields, found, body = '']) => [name, fields, found, body] as const))(
    '%s',
    async (_name, fields, found, body) => {
      expect(await signs(fields, body)).toEqual(found);
    },
  );
});

const NOTHING: Fields = { findings: '[]' };
const STRENGTH: Fields = { findings: '[{ id: F1, grade: strength, statement: Good records }]' };
/** 60 characters, twelve words. */
const CONCLUSION = 'The system conforms to all we ask, and it is kept up so well';
const PROCEDURE = 'Compared the list of leavers with the accounts that are open';

describe('signs beside the audit before', () => {
  it.each<readonly [name: string, now: Fields, before: Fields, found: readonly string[]]>([
    ['no findings twice', NOTHING, NOTHING, ['no findings, as in IA-2025-01']],
    ['strengths are nothing that was found wanting', STRENGTH, NOTHING, ['no findings, as in IA-2025-01']],
    ['no findings, and one before', NOTHING, {}, []],
    ['one finding, and none before', {}, NOTHING, []],
    ['findings that nobody speaks of', { findings: undefined }, NOTHING, []],
    [
      'the same conclusion',
      { conclusion: CONCLUSION },
      { conclusion: `${CONCLUSION}.` },
      ['text 100 % like that of IA-2025-01'],
    ],
    ['a conclusion as short as many', { conclusion: CONCLUSION.slice(1) }, { conclusion: CONCLUSION.slice(1) }, []],
    [
      'another conclusion',
      { conclusion: CONCLUSION },
      { conclusion: 'Access to accounts is late for those who left.' },
      [],
    ],
    ['no conclusion', { conclusion: undefined }, { conclusion: undefined }, []],
    [
      'the same tests, each told in a few words',
      { tests: told('Compared the list of leavers', 'with the accounts that are open') },
      { tests: told('Compared the list of leavers', 'with the accounts that are open') },
      ['text 100 % like that of IA-2025-01'],
    ],
    [
      'other tests',
      { tests: told(PROCEDURE, 'Asked') },
      { tests: told('Read the minutes of all four meetings', 'Asked') },
      [],
    ],
  ])('%s', async (_name, now, before, found) => {
    expect(await signs(now, '', { fields: before })).toEqual(found);
  });

  it('are none without one', async () => {
    expect(await signs({ ...NOTHING, conclusion: CONCLUSION })).toEqual([]);
  });

  it('reads the conclusion where it stands', async () => {
    const body = `## Scope\n\nThe head office.\n\n## Conclusion\n\n${CONCLUSION}.`;
    const found = await signs({ conclusion: undefined }, body, { fields: { conclusion: CONCLUSION } });
    expect(found).toEqual(['text 100 % like that of IA-2025-01']);
  });

  it('tells whole hundredths of likeness, and takes what is as alike as the limit for another text', async () => {
    // 20 words of which the last was changed: 19 words and 18 pairs of 39 are the same.
    const words = Array.from({ length: 20 }, (_, index) => `word${index}`).join(' ');
    const [now, fields] = [{ conclusion: words }, { conclusion: words.replace('word19', 'last') }];
    expect(await signs(now, '', { fields })).toEqual(['text 94 % like that of IA-2025-01']);
    expect(await signs(now, '', { fields, likeness: 37 / 39 })).toEqual([]);
  });
});

function told(...procedures: readonly string[]): string {
  const tests = procedures.map((words) => `{ ref: "9.1", result: minor, procedure: ${words}, evidence: [EVD-01] }`);
  return `[${tests.join(', ')}]`;
}
