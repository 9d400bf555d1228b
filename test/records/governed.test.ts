import { describe, expect, it } from 'vitest';
import { checked, summaryOf } from '../support/checked.ts';

const TODAY = '2026-11-22';

/** How many of one document with these fields are governed. */
async function governed(fields: readonly string[], config = ''): Promise<number> {
  const { report } = await checked(
    { 'docs/a.md': ['---', ...fields, '---', ''].join('\n'), 'holdfast.yml': `version: 1\n${config}\n` },
    { today: TODAY },
  );
  return report.summary.governed;
}

describe('under essentials a document is governed', () => {
  it.each([
    'owner: role:a',
    'owner:',
    'owner: TBC',
    'owner: []',
    'reviewed_on: 2026-01-01',
    'reviewed_on: nonsense',
    'next_review:',
    'review_interval: 12 months',
    'type: nonconformity',
    'type: corrective-action',
  ])('when it carries %j', async (field) => {
    expect(await governed([field])).toBe(1);
  });

  it.each(['title: A', 'type: policy', 'approved_on: 2026-01-01', 'status: draft', 'Owner: role:a', 'owners: role:a'])(
    'not for %j alone',
    async (field) => {
      expect(await governed([field])).toBe(0);
    },
  );

  it('when it carries one of the user’s own fields', async () => {
    expect(await governed(['owner_slack: "#team"'], 'profile: govuk-tech-docs')).toBe(1);
    expect(await governed(['review: { on: 2026-01-01 }'], 'fields: { reviewed_on: review.on }')).toBe(1);
  });

  it('when the configuration requires it, whatever it carries, with front matter or without', async () => {
    expect(await governed(['title: A'], 'require: ["docs/*.md"]')).toBe(1);
    const { report } = await checked(
      { 'docs/a.md': '# A\n', 'holdfast.yml': 'version: 1\nrequire: ["docs/*.md"]\n' },
      { today: TODAY },
    );
    expect(summaryOf(report)).toEqual(['owner-missing docs/a.md:1', 'review-date-missing docs/a.md:1']);
  });

  it('and required without front matter has its links followed', async () => {
    const { report } = await checked(
      { 'docs/a.md': '# A\n\n[b](gone.md)\n', 'holdfast.yml': 'version: 1\nrequire: ["docs/*.md"]\n' },
      { today: TODAY },
    );
    expect(summaryOf(report)).toContain('broken-reference docs/a.md:3');
  });
});

describe('under iso27001 a document is governed', () => {
  it.each(['policy', 'procedure', 'standard', 'guideline', 'nonconformity', 'corrective-action'])(
    'when its type is %s',
    async (type) => {
      expect(await governed([`type: ${type}`], 'preset: iso27001')).toBe(1);
    },
  );

  it.each(['owner: role:a', 'reviewed_on: 2026-01-01'])('not for %j alone', async (field) => {
    expect(await governed([field], 'preset: iso27001')).toBe(0);
  });

  it('by no type that nobody knows, and that is said', async () => {
    const { report } = await checked(
      {
        'a.md': '---\ntype: polcy\nowner: role:a\n---\n',
        'b.md': '---\ntype: policy\nowner: role:a\nnext_review: 2027-06-01\n---\n',
      },
      { today: TODAY, preset: 'iso27001' },
    );
    const onStranger = report.findings.filter(({ path }) => path === 'a.md');
    expect(onStranger.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'a.md: `type` is `polcy`, which is no record type (nearest: policy)',
    ]);
  });
});

describe('an owner in the front matter', () => {
  it.each<[string, string, string | undefined]>([
    ['a channel', '"#security"', '#security'],
    ['a handle', '"@alice"', '@alice'],
    ['a list in one line', '["@a", "@acme/b"]', '@a, @acme/b'],
    ['a list of lines', '\n  - role:a\n  - Kim Lee', 'role:a, Kim Lee'],
    ['two in one value', '"@a and @b"', '@a, @b'],
    ['an e-mail address', 'kim@acme.example', 'kim@acme.example'],
  ])('may be %s', async (_name, yaml, owner) => {
    const { report } = await checked(
      { 'a.md': `---\ntitle: A\nowner: ${yaml}\nnext_review: 2027-06-01\n---\n` },
      { today: TODAY },
    );
    expect([report.findings, report.nextDue?.owner]).toEqual([[], owner]);
  });

  it.each([
    ['TBC', 'placeholder-value', '`owner` is still the placeholder `TBC`'],
    ['[TBD]', 'placeholder-value', '`owner` is still the placeholder `TBD`'],
    ['["@a", TBC]', 'placeholder-value', '`owner` is still the placeholder `TBC`'],
    ['[]', 'placeholder-value', '`owner` is empty'],
    ['""', 'placeholder-value', '`owner` is empty'],
    ['', 'placeholder-value', '`owner` is empty'],
    ['#security', 'placeholder-value', '`owner` is empty: YAML takes what stands behind `#` for a comment'],
    ['null', 'placeholder-value', '`owner` is still the placeholder `null`'],
    ['"[Policy Owner]"', 'placeholder-value', '`owner` is still the placeholder `[Policy Owner]`'],
    ['@alice', 'front-matter-invalid', '`owner` has a value that starts with `@`, which YAML reserves'],
    [
      '{ name: Kim }',
      'owner-missing',
      'The owner cannot be read: `owner` is a table of its own where one value is expected',
    ],
    ['42', 'owner-missing', 'The owner cannot be read: `42` is no owner that Holdfast knows'],
  ])('that is %j is a %s', async (yaml, rule, message) => {
    const { report } = await checked(
      { 'a.md': `---\ntitle: A\nowner: ${yaml}\nnext_review: 2027-06-01\n---\n` },
      { today: TODAY },
    );
    const found = report.findings.filter(({ rule: name }) => name !== 'nothing-checked');
    expect(found.map((finding) => [finding.rule, finding.message, finding.position.line])).toEqual([
      [rule, message, 3],
    ]);
  });
});

describe('an id', () => {
  it.each(['1.10', '8.10', '007', '2026-01-01', '0x1F'])(
    'is what was written, and not what YAML makes of it: %s',
    async (id) => {
      const { report } = await checked(
        { 'a.md': `---\nid: ${id}\ntitle: A\nowner: a\nnext_review: 2026-01-01\n---\n` },
        { today: TODAY },
      );
      expect(report.findings.map(({ document }) => document)).toEqual([id]);
      expect(report.judged).toEqual(['a.md', id]);
    },
  );
});
