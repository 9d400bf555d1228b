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

describe('the first year', () => {
  const SCOPE =
    '---\nid: SCP-01\ntype: isms-scope\ntitle: Scope\nstatus: effective\nowner: role:it-lead\nversion: "1.0"\napproved_by: [role:ceo]\napproved_on: 2026-06-01\nreviewed_on: 2026-06-01\n---\n';
  const PLANNED =
    '---\nid: MR-001\ntype: management-review\ntitle: First review\nstatus: planned\nowner: role:ceo\nmeeting_date: 2026-12-01\nchair: person:kim\nrecorded_on: 2026-06-01\n---\n';
  const missing = async (files: Readonly<Record<string, string>>, today = TODAY): Promise<readonly string[]> => {
    const only = ['mandatory-document-missing'];
    const { report } = await checked({ 'scope.md': SCOPE, ...files, ...CONFIG }, { today, only });
    return report.findings.map(({ message }) => message);
  };
  const ofReviews = expect.stringContaining('Management review results');
  const ofFindings = expect.stringContaining('no nonconformity was ever recorded');

  it('may have its first management review, and its first nonconformity, ahead', async () => {
    const said = await missing({ 'mr.md': PLANNED });
    expect(said).not.toContainEqual(ofReviews);
    expect(said).not.toContainEqual(ofFindings);
    expect(said).toContainEqual(expect.stringContaining('Information security policy'));
  });

  it('needs the first one to be planned', async () => {
    expect(await missing({})).toContainEqual(ofReviews);
  });

  it('is over a year after the first day that anything speaks of, whatever was approved since', async () => {
    expect(await missing({ 'mr.md': PLANNED.replace('2026-12-01', '2027-12-01') }, '2027-06-01')).toContainEqual(
      ofReviews,
    );
    const older =
      '---\nid: CHG-001\ntype: change\ntitle: Move\nstatus: closed\nowner: role:ceo\nrecorded_on: 2025-03-01\n---\n';
    const said = await missing({ 'mr.md': PLANNED, 'chg.md': older });
    expect(said).toContainEqual(ofReviews);
    expect(said).toContainEqual(ofFindings);
    const reviewed = SCOPE.replace('---\n', '---\nreviews:\n  - { on: 2024-06-01, by: kim }\n');
    expect(await missing({ 'mr.md': PLANNED, 'scope.md': reviewed })).toContainEqual(ofReviews);
  });
});
