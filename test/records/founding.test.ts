import { describe, expect, it } from 'vitest';
import { checked } from '../support/checked.ts';

const TODAY = '2026-11-22';
const CONFIG = { 'holdfast.yml': 'version: 1\npreset: strict\n' };

const policy = (id: string, status: string): Readonly<Record<string, string>> => ({
  [`policies/${id}.md`]: `---\nid: ${id}\ntype: policy\ntitle: ${id}\nstatus: ${status}\nlevel: topic\nowner: role:it-lead\nversion: "1.0"\nreviewed_on: 2026-11-01\napproved_on: 2026-11-01\napproved_by: [role:ceo]\n---\n\nText.\n`,
});

const REVIEW =
  '---\nid: MR-001\ntype: management-review\ntitle: First review\nstatus: planned\nowner: role:ceo\nmeeting_date: 2026-06-01\nchair: person:kim\nrecorded_on: 2026-01-05\n---\n';
const ACTION =
  '---\nid: CA-001\ntype: corrective-action\ntitle: Repair\nstatus: open\nowner: role:it-lead\ndue: 2026-06-01\nrecorded_on: 2026-01-05\n---\n';

async function rulesOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { report } = await checked({ ...files, ...CONFIG }, { today: TODAY });
  return [...new Set(report.findings.map(({ rule }) => rule))].sort();
}

describe('a management system that is still being written', () => {
  it('owes nothing, and says that this was not checked', async () => {
    const { report } = await checked({ ...policy('POL-01', 'draft'), 'mr.md': REVIEW, ...CONFIG }, { today: TODAY });
    expect(report.findings).toEqual([]);
    const [said] = report.notChecked.filter(({ why }) => why === 'all its documents are drafts');
    expect(said?.rules).toEqual(
      expect.arrayContaining(['mandatory-document-missing', 'climate-determination-missing', 'budget-plan-incomplete']),
    );
  });

  it('still has to deal with what happened', async () => {
    expect(await rulesOf({ ...policy('POL-01', 'draft'), 'ca.md': ACTION })).toContain('corrective-action-overdue');
  });

  it('still has to be readable', async () => {
    const broken = { 'policies/POL-02.md': '---\nid: POL-02\ntype: policy\ntitle: A: b\n---\n' };
    expect(await rulesOf({ ...policy('POL-01', 'draft'), ...broken })).toContain('front-matter-invalid');
  });
});

describe.each([
  ['with one document in force', { ...policy('POL-01', 'draft'), ...policy('POL-02', 'effective') }],
  ['whose documents were withdrawn', policy('POL-01', 'withdrawn')],
  ['of records alone', {}],
])('a management system %s', (_name, documents) => {
  it('owes what it planned', async () => {
    expect(await rulesOf({ ...documents, 'mr.md': REVIEW })).toContain('management-review-overdue');
  });
});

it('is asked for what is missing as soon as one document is in force', async () => {
  expect(await rulesOf({ ...policy('POL-01', 'draft'), ...policy('POL-02', 'effective') })).toEqual(
    expect.arrayContaining(['mandatory-document-missing', 'budget-plan-incomplete']),
  );
});
