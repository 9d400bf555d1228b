import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../../src/adapters/memory/files.ts';
import { effectText } from '../../src/app/effect-text.ts';
import { type ReviewRecorded, type ReviewRequest, review } from '../../src/app/review.ts';

const TODAY = '2026-11-22';
const PEOPLE =
  '---\nid: REG-01\ntype: register\nof: person\ntitle: People\nstatus: active\nowner: role:hr\nreviewed_on: 2026-11-01\nentries:\n  - { id: PER-01, title: kim, status: active, kind: employee, start: 2020-01-01 }\n---\n';

function policy(status: string, more = '', id = 'POL-01'): string {
  return `---\nid: ${id}\ntype: policy\ntitle: "Access: who, and why" # the short one\nstatus: ${status}\nlevel: topic\nowner: "@dana" # since May\nversion: "1.0"\n${more}---\n\n# Access\r\n\nBody stays.  \n`;
}

const ASKED: ReviewRequest = {
  named: ['policies/access.md'],
  by: 'person:kim',
  outcome: 'confirmed',
  reason: 'Read it: "still" right',
};

function reviewed(
  text: string,
  request: Partial<ReviewRequest> = {},
  others: Readonly<Record<string, string>> = {},
): Promise<ReviewRecorded> {
  const files = memoryFiles({
    'policies/access.md': text,
    'people.md': PEOPLE,
    'holdfast.yml': 'version: 1\npreset: iso27001\n',
    ...others,
  });
  return review({ files, clock: { now: () => 0 } }, { ...ASKED, ...request }, { today: TODAY });
}

async function textAfter(text: string, request: Partial<ReviewRequest> = {}): Promise<string> {
  return (await reviewed(text, request)).files.map((file) => file.after).join('');
}

describe('a recorded review', () => {
  const OLD = 'approved_by: [role:ceo]\napproved_on: 2025-01-01\nreviewed_on: 2025-01-02 # by mail\n';

  it('moves the date, says who looked and why, and touches nothing else', async () => {
    expect(await textAfter(policy('effective', OLD))).toBe(
      policy(
        'effective',
        `${OLD.replace('2025-01-02', '2026-11-22')}reviews:\n  - on: 2026-11-22\n    by: person:kim\n    outcome: confirmed\n    reason: "Read it: \\"still\\" right"\n`,
      ),
    );
  });

  it('settles the finding that it was overdue, and raises none', async () => {
    const { settled, raised } = await reviewed(policy('effective', OLD));
    expect(settled.map(({ rule }) => rule)).toContain('review-overdue');
    expect(raised).toEqual([]);
  });

  it('stands below the one before, newest last', async () => {
    const once = await textAfter(policy('effective', OLD));
    const twice = await textAfter(once, { outcome: 'changed', reason: 'Visitors', version: '1.1' });
    expect(twice).toContain('version: "1.1"');
    expect(twice).toMatch(/- on: 2026-11-22[\s\S]*outcome: confirmed[\s\S]*- on: 2026-11-22[\s\S]*outcome: changed/);
  });

  it('lets the interval say when the next one is, in place of a date that is settled', async () => {
    const text = await textAfter(policy('effective', `${OLD}next_review: 2026-01-01\nreview_interval: 6 months\n`));
    expect(text).not.toContain('next_review');
    const told = await textAfter(policy('effective', `${OLD}next_review: 2026-01-01\n`), { next: '2027-02-01' });
    expect(told).toContain('next_review: 2027-02-01');
  });

  it('keeps the line ends of a file and its byte order mark', async () => {
    const windows = `\uFEFF${policy('effective', OLD).replaceAll('\r\n', '\n').replaceAll('\n', '\r\n')}`;
    const text = await textAfter(windows);
    expect(text.startsWith('\uFEFF---\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('goes into the YAML file beside a document that has one', async () => {
    const { files } = await reviewed(
      '# Access\n',
      { named: ['wiki/vpn.md'] },
      {
        'holdfast.yml': 'version: 1\nreaders: [sidecar]\n',
        'wiki/vpn.md': '# VPN\n',
        'wiki/vpn.yaml': 'title: VPN\nowner: person:kim\nreviewed_on: 2025-01-01\nreview_interval: 12 months\n',
      },
    );
    expect(files.map(({ path }) => path)).toEqual(['wiki/vpn.yaml']);
    expect(files[0]?.after).toContain('reviewed_on: 2026-11-22');
  });

  it('finds a document by its id, and a whole folder, passing over what is never reviewed', async () => {
    const others = {
      'policies/backup.md': policy('effective', OLD, 'POL-02'),
      'policies/NC-001.md': '---\nid: NC-001\ntype: nonconformity\ntitle: X\nstatus: open\nowner: person:kim\n---\n',
    };
    const byId = await reviewed(policy('effective', OLD), { named: ['POL-02'] }, others);
    expect(byId.files.map(({ path }) => path)).toEqual(['policies/backup.md']);
    const folder = await reviewed(policy('effective', OLD), { named: ['policies/'] }, others);
    expect(folder.files.map(({ path }) => path)).toEqual(['policies/access.md', 'policies/backup.md']);
  });
});

describe('a review that approves', () => {
  it('puts a draft in force, and keeps a first review that is planned', async () => {
    const text = await textAfter(policy('draft', 'next_review: 2027-03-01\n'), { approvedBy: 'person:kim' });
    expect(text).toContain(
      'status: effective\nlevel: topic\nowner: "@dana" # since May\napproved_by: person:kim\napproved_on: 2026-11-22\nreviewed_on: 2026-11-22\nversion: "1.0"\nnext_review: 2027-03-01\nreviews:\n',
    );
  });

  it('makes a register active, which nobody has to approve', async () => {
    const { files } = await reviewed(
      policy('effective'),
      { named: ['people.md'], approvedBy: 'person:kim' },
      { 'people.md': PEOPLE.replace('status: active', 'status: draft') },
    );
    expect(files[0]?.after).toContain('title: People\nstatus: active\n');
    expect(files[0]?.after).not.toContain('approved_by');
  });

  it('tells of what it raises', async () => {
    const effect = await reviewed(policy('draft').replace('"@dana" # since May', 'person:kim'), {
      approvedBy: 'person:kim',
    });
    expect(effect.raised.map(({ rule }) => rule)).toContain('self-approval');
    expect(effectText(effect, [], true)).toContain('self-approval');
  });
});

describe('what is no review', () => {
  it.each<[string, Partial<ReviewRequest>, RegExp, RegExp]>([
    ['without a reason', { reason: '  ' }, /a date that moved/, /--reason/],
    ['with an outcome that nobody knows', { outcome: 'confirm' }, /no outcome/, /Did you mean `confirmed`/],
    [
      'by somebody whom nobody knows',
      { by: 'person:kin' },
      /nobody here is called person:kin/,
      /Did you mean `person:kim`/,
    ],
    ['on a day to come', { on: '2026-11-23' }, /still to come/, /has been made/],
    ['on no day', { on: '2026-02-30' }, /no day/, /YYYY-MM-DD/],
    ['with a version that does not go up', { version: '1.0' }, /at version 1.0 already/, /higher/],
    ['of a document that is not there', { named: ['POL-1'] }, /no record POL-1/, /Did you mean `POL-01`/],
    ['of a record', { named: ['CA-001'] }, /never reviewed/, /holdfast explain/],
  ])('is refused: %s', async (_name, request, message, hint) => {
    const action =
      '---\nid: CA-001\ntype: corrective-action\ntitle: X\nstatus: open\nowner: person:kim\ndue: 2027-01-01\n---\n';
    const asked = reviewed(policy('effective'), request, { 'ca.md': action });
    await expect(asked).rejects.toMatchObject({
      message: expect.stringMatching(message),
      hint: expect.stringMatching(hint),
    });
  });

  it('is refused for a document whose dates stand in its text, with the way out', async () => {
    const asked = reviewed(
      policy('effective'),
      { named: ['wiki/vpn.md'] },
      {
        'holdfast.yml': 'version: 1\nreaders: [bold-lines]\n',
        'wiki/vpn.md': '# VPN\n\n**Owner:** person:kim\n**Last reviewed:** 2025-01-01\n',
      },
    );
    await expect(asked).rejects.toMatchObject({ hint: expect.stringContaining('adopt --write') });
  });
});
