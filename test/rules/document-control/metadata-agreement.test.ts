import { describe, expect, it } from 'vitest';
import type { Said } from '../../../src/rules/document-control/body-metadata.ts';
import { contradicted } from '../../../src/rules/document-control/metadata-agreement.ts';
import { checked } from '../../support/checked.ts';

/** Dana Novak leads IT, with Kim Lee as her deputy; the role of the auditor is held by somebody without a record. */
const RECORDS = {
  'people/dana.md': 'id: PER-03\ntype: person\ntitle: dana\nname: Dana Novák\nstatus: active\ngithub: dn-acme',
  'people/kim.md': 'id: PER-02\ntype: person\ntitle: kim\nname: Kim Lee\nstatus: active',
  'roles/it-lead.md':
    'id: ROL-01\ntype: role\ntitle: Head of IT\nstatus: active\nkey: it-lead\nholders: [{ person: person:dana, from: 2024-01-01 }]\ndeputy: [{ person: person:kim, from: 2024-01-01 }]',
  'roles/auditor.md':
    'id: ROL-02\ntype: role\ntitle: Auditor\nstatus: active\nkey: auditor\nholders: [{ person: person:lou, from: 2024-01-01 }]',
};

/** What the front matter of a policy says where something else says `text`; nothing when the two agree. */
async function contradictionOf(
  lines: string,
  field: Said,
  text: string,
  records: Readonly<Record<string, string>> = {},
  config = '',
): Promise<string | undefined> {
  const documents = { 'policies/access.md': `id: POL-03\ntype: policy\n${lines}`, ...records };
  const files = Object.entries(documents).map(([path, own]) => [path, `---\n${own}\n---\n`] as const);
  const { isms } = await checked(
    {
      ...Object.fromEntries(files),
      'holdfast.yml': `version: 1\npreset: iso27001\n${config}`,
      CODEOWNERS: '* @kim-acme\n',
    },
    { today: '2026-11-22', only: ['metadata-contradiction'] },
  );
  const entry = isms.entries.find(({ path }) => path === 'policies/access.md');
  if (!entry) throw new Error('there is no policy');
  return contradicted(isms, entry, field, text);
}

describe('a version', () => {
  it.each([
    ['2', 'v2.0'],
    ['v2.0.0', 'Version 2 (final)'],
    ['02.1', '2.1'],
    ['10.12.3', '10.12.3'],
    ['2.0', '2026-05-01'],
    ['2.0', 'first issue'],
    ['first issue', '2.0'],
  ])('%s is not contradicted by %s', async (own, other) => {
    expect(await contradictionOf(`version: "${own}"`, 'version', other)).toBeUndefined();
  });

  it.each([
    ['2.0', '1.4'],
    ['2.10', '2.1'],
    ['2.0.1', '2.1'],
    ['2.1.3', '2.1.4'],
    ['v12', '1'],
  ])('%s is contradicted by %s', async (own, other) => {
    expect(await contradictionOf(`version: "${own}"`, 'version', other)).toBe(own);
  });

  it('is contradicted by nothing when the front matter has none', async () => {
    expect(await contradictionOf('status: draft', 'version', '1.4')).toBeUndefined();
  });
});

describe('a status', () => {
  it.each([
    ['effective', 'Approved'],
    ['effective', 'IN FORCE since May'],
    ['draft', 'under review'],
    ['superseded', 'Withdrawn'],
    ['effective', 'see the register'],
    ['effective', 'finalising'],
    ['effective', 'not draft'],
    ['to be reviewed', 'Draft'],
  ])('%s is not contradicted by %s', async (own, other) => {
    expect(await contradictionOf(`status: ${own}`, 'status', other)).toBeUndefined();
  });

  it.each([
    ['effective', 'Draft'],
    ['effective', 'Obsolete'],
    ['draft', 'Published'],
    ['superseded', 'pending'],
  ])('%s is contradicted by %s', async (own, other) => {
    expect(await contradictionOf(`status: ${own}`, 'status', other)).toBe(own);
  });

  it('is contradicted by nothing when the front matter has none', async () => {
    expect(await contradictionOf('title: Access', 'status', 'Draft')).toBeUndefined();
  });
});

describe('the days of reviews', () => {
  const both = 'reviewed_on: 2026-03-01\nnext_review: 2027-03-01';

  it.each([
    ['reviewed_on', '1 March 2026', both],
    ['next_review', '2027-03-01 (planned)', both],
    ['review_date', '2026-03-01', both],
    ['review_date', '2027-03-01', both],
    ['review_date', 'every spring', both],
    ['next_review', 'in spring', both],
    ['reviewed_on', '2026-04-01', 'next_review: 2027-03-01'],
    ['next_review', '2027-04-01', 'reviewed_on: 2026-03-01\nnext_review: 12 months'],
    ['review_date', '2027-04-01', 'reviewed_on: 2026-03-01\nnext_review: 12 months'],
  ] as const)('%s of %s contradicts nothing', async (field, text, lines) => {
    expect(await contradictionOf(lines, field, text)).toBeUndefined();
  });

  it.each([
    ['reviewed_on', '2027-03-01', '2026-03-01'],
    ['next_review', '2026-03-01', '2027-03-01'],
    ['review_date', '2026-04-01', '2026-03-01'],
    ['review_date', '2026-11-22', '2026-03-01'],
    ['review_date', '2026-11-23', '2027-03-01'],
  ] as const)('%s of %s contradicts %s', async (field, text, own) => {
    expect(await contradictionOf(both, field, text)).toBe(own);
  });
});

describe('an owner', () => {
  it.each([
    ['role:it-lead', 'IT Lead'],
    ['it-lead', 'Head of IT (acting)'],
    ['Head of IT', 'Dana Novak'],
    ['role:it-lead', 'Dana Novák'],
    ['role:it-lead', '@dn-acme'],
    ['Dana Novák', 'person:dana'],
    ['person:dana', 'Dana Novak, head of IT'],
    ['person:dana', 'it-lead'],
    ['role:auditor', 'person:lou'],
    ['[role:it-lead, role:auditor]', 'Dana Novák'],
    ['role:it-lead', 'Kim Lee; Dana Novák'],
    ['role:it-lead', 'Board of directors'],
    ['role:it-lead', '"#it"'],
    ['role:it-lead', '???'],
    ['"@acme/it"', 'Dana Novak'],
  ])('%s is not contradicted by %s', async (own, other) => {
    expect(await contradictionOf(`owner: ${own}`, 'owner', other, RECORDS)).toBeUndefined();
  });

  it.each([
    ['role:it-lead', 'Kim Lee', 'role:it-lead'],
    ['role:it-lead', 'Auditor', 'role:it-lead'],
    ['role:auditor', 'Head of IT', 'role:auditor'],
    ['person:kim', 'Head of IT', 'person:kim'],
    ['person:kim', 'person:dana', 'person:kim'],
    ['[role:it-lead, person:dana]', 'Kim Lee', 'role:it-lead, person:dana'],
  ])('%s is contradicted by %s', async (own, other, words) => {
    expect(await contradictionOf(`owner: ${own}`, 'owner', other, RECORDS)).toBe(words);
  });

  it.each([
    ['IT lead', 'IT lead (Dana Novak)'],
    ['IT', 'it'],
    ['CTO', 'CTO (acting)'],
    ['IT lead (acting)', 'IT – lead – acting'],
    ['role:it-lead', 'Dana Novak'],
    ['role:it-lead', 'Kim Lee, role:it-lead'],
    ['"@dn-acme"', 'person:dana'],
  ])('%s is not contradicted by %s where nobody is known', async (own, other) => {
    expect(await contradictionOf(`owner: ${own}`, 'owner', other)).toBeUndefined();
  });

  it.each([
    ['IT', 'IT support'],
    ['Leads', 'IT lead'],
    ['role:it-lead', 'role:cto'],
  ])('%s is contradicted by %s where nobody is known', async (own, other) => {
    expect(await contradictionOf(`owner: ${own}`, 'owner', other)).toBe(own);
  });

  it('is contradicted by nothing when CODEOWNERS alone names one', async () => {
    const config = 'owner_fallback: codeowners\n';
    expect(await contradictionOf('title: Access', 'owner', '@dn-acme', {}, config)).toBeUndefined();
  });
});
