import { describe, expect, it } from 'vitest';
import { type MemoryCommit, memoryHistory } from '../../../src/adapters/memory/history.ts';
import { checked } from '../../support/checked.ts';

const PATH = 'procedures/keys.md';
const CODE = 'src/crypto/tls.ts';

/** A procedure that watches the code and its own folder, with more fields. */
function procedure(...fields: readonly string[]): string {
  const lines = ['id: PRO-04', 'type: procedure', 'title: Keys', 'status: effective', ...fields];
  return `---\n${lines.join('\n')}\nwatches: ["src/crypto/**", "procedures/**"]\n---\n`;
}

/** A commit of the code, unless it says otherwise. */
function commit(id: string, on: string, more: Partial<MemoryCommit> = {}): MemoryCommit {
  return { id, on, by: 'Bo Li', files: { [CODE]: id }, ...more };
}

function saying(trailer: string): Partial<MemoryCommit> {
  return { message: `Change\n\n${trailer}` };
}

const EDITORIAL = saying('Isms-Change: editorial');

/** What is said of the procedure as it stands after some commits, `not committed yet` or with other files beside it. */
async function said(
  commits: readonly MemoryCommit[],
  { now, beside = {} }: { readonly now?: string; readonly beside?: Readonly<Record<string, string>> } = {},
): Promise<string> {
  const committed = commits.map(({ files }) => files[PATH]).findLast((text) => text !== undefined);
  const files = { [PATH]: now ?? String(committed), ...beside, 'holdfast.yml': 'version: 1\npreset: iso27001\n' };
  const { report } = await checked(files, {
    today: '2026-11-22',
    only: ['watched-change-unreviewed'],
    history: async () => memoryHistory(commits),
  });
  return report.findings.map(({ message }) => message.replace(', and PRO-04, which watches it, was', ',')).join('; ');
}

const FIRST = commit('f1', '2026-05-11', { files: { [PATH]: procedure(), [CODE]: 'old' } });
const SAID = '`src/crypto/tls.ts` changed on 2026-09-03 (c100000), last looked at on 2026-05-11';

describe('a change of something that is watched', () => {
  it.each<readonly [string, readonly MemoryCommit[], string]>([
    ['is told', [FIRST, commit('c1', '2026-09-03')], SAID],
    [
      'is told with the path that is watched, of several',
      [FIRST, commit('c1', '2026-09-03', { files: { 'README.md': 'x', [CODE]: 'x' } })],
      SAID,
    ],
    ['is not told of another file', [FIRST, commit('c1', '2026-09-03', { files: { 'README.md': 'x' } })], ''],
    ['is not told on the day of the last look', [FIRST, commit('c1', '2026-05-11')], ''],
    [
      'is told behind an editorial one',
      [FIRST, commit('c1', '2026-09-03'), commit('c2', '2026-09-04', EDITORIAL)],
      SAID,
    ],
    ['is not told when it is editorial', [FIRST, commit('c1', '2026-09-03', EDITORIAL)], ''],
    [
      'is looked at by whoever changes the document with it',
      [FIRST, commit('c1', '2026-09-03', { files: { [CODE]: 'x', [PATH]: procedure('process: Keys') } })],
      '',
    ],
    [
      'is looked at by whoever changes the document later, whatever the clock said',
      [
        FIRST,
        commit('c1', '2026-09-30'),
        commit('c2', '2026-09-04', { files: { [PATH]: procedure('process: Keys') } }),
      ],
      '',
    ],
    [
      'is not looked at by whoever mends a typing error in the document, which is no change either',
      [
        FIRST,
        commit('c1', '2026-09-03'),
        commit('c2', '2026-09-04', { files: { [PATH]: procedure('process: Keys') }, ...EDITORIAL }),
      ],
      SAID,
    ],
  ])('%s', async (_what, commits, words) => {
    expect(await said(commits)).toBe(words);
  });

  it('is told beside a pattern of which no change can be seen', async () => {
    const watching = procedure().replace('"procedures/**"', `"**/a*/**/b*/**/*.${'x'.repeat(100)}"`);
    const first = { ...FIRST, files: { [PATH]: watching } };
    const shown = `**/a*/**/b*/**/*.${'x'.repeat(83)}`;
    expect(await said([first, commit('c1', '2026-09-03')])).toBe(
      `${SAID}; \`${shown}\` has more than 4 stars or 1000 characters, so no change is seen there`,
    );
  });

  it('is looked at while somebody is at work on the document', async () => {
    expect(await said([FIRST, commit('c1', '2026-09-03')], { now: procedure('reviewed_on: 2026-08-01') })).toBe('');
  });
});

describe('the last look at a document', () => {
  it.each<readonly [string, readonly MemoryCommit[], string]>([
    ['is its review, when nothing else is known', [{ ...keys('reviewed_on: 2026-09-02'), ...EDITORIAL }], '2026-09-02'],
    [
      'is a review that an editorial commit notes',
      [FIRST, { ...keys('reviewed_on: 2026-09-02'), ...EDITORIAL }],
      '2026-09-02',
    ],
    ['is its approval', [FIRST, { ...keys('approved_on: 2026-09-01'), ...EDITORIAL }], '2026-09-01'],
    ['is its last change, when that was later', [FIRST, keys('reviewed_on: 2026-01-01')], '2026-08-31'],
  ])('%s', async (_what, commits, day) => {
    const all = [...commits, commit('c1', '2026-09-03')];
    expect(await said(all)).toBe(SAID.replace('2026-05-11', day));
  });

  it('covers what was changed before it', async () => {
    const reviewed = { ...keys('reviewed_on: 2026-09-03', '2026-10-01'), ...EDITORIAL };
    expect(await said([FIRST, commit('c1', '2026-09-03'), reviewed])).toBe('');
  });

  it('is unknown when there was but an editorial commit', async () => {
    expect(await said([{ ...keys('process: Keys'), ...EDITORIAL }, commit('c1', '2026-09-03')])).toBe('');
  });

  function keys(field: string, on = '2026-08-31'): MemoryCommit {
    return commit('d1', on, { files: { [PATH]: procedure(field) } });
  }
});

describe('a merge', () => {
  const merge = (on: string, ...branch: readonly MemoryCommit[]): readonly MemoryCommit[] => {
    const brought = branch.map((one, index) => ({ ...one, parents: [branch[index - 1]?.id ?? 'f1'] }));
    const files = Object.assign({}, ...branch.map((one) => one.files));
    return [FIRST, ...brought, { id: 'm1', on, by: 'Ana', parents: ['f1', branch.at(-1)?.id ?? ''], files }];
  };

  it.each<readonly [string, readonly MemoryCommit[], string]>([
    [
      'is told by the commit in it that changed what is watched',
      merge('2026-09-05', commit('c1', '2026-09-03'), commit('c2', '2026-09-04', { files: { 'README.md': 'x' } })),
      SAID,
    ],
    [
      'is told by the newest one in it that is not declared away',
      merge(
        '2026-09-05',
        commit('c1', '2026-09-03'),
        commit('c2', '2026-09-04', saying('No-Impact: PRO-04 because only a name changed')),
        commit('c3', '2026-09-04', EDITORIAL),
      ),
      SAID,
    ],
    ['says nothing when all in it are declared away', merge('2026-09-05', commit('c1', '2026-09-03', EDITORIAL)), ''],
    [
      'is told by itself when it alone changed what is watched',
      merge('2026-09-05', commit('c2', '2026-09-04', { files: { 'README.md': 'x' } })).map((one) =>
        one.id === 'm1' ? { ...one, id: 'c1', on: '2026-09-03', files: { ...one.files, [CODE]: 'x' } } : one,
      ),
      SAID,
    ],
    [
      'is told by its own day when the commit is older than the last look',
      merge('2026-09-05', commit('c1', '2026-05-11')),
      SAID.replace('2026-09-03 (c100000)', '2026-09-05 (m100000)'),
    ],
    [
      'that brings a correction of the document alone says nothing',
      merge('2026-09-05', commit('c1', '2026-09-03', { files: { [PATH]: procedure('process: Keys') }, ...EDITORIAL })),
      '',
    ],
  ])('%s', async (_what, commits, words) => {
    expect(await said(commits)).toBe(words);
  });
});

describe('a trailer', () => {
  it.each([
    ['No-Impact: PRO-04 because only a name changed', ''],
    ['Isms-No-Impact: pro-04  because  only a name changed', ''],
    ['no-impact: POL-01, PRO-04 because only a name changed', ''],
    ['No-Impact: POL-01 PRO-04 Because only a name changed', ''],
    [`No-Impact: ${PATH} because only a name changed`, ''],
    ['No-Impact: PRO-05 because only a name changed', SAID],
    ['No-Impact: POL-01 because PRO-04 says so', SAID],
    ['No-Impact: PRO-04', SAID],
    ['No-Impact: PRO-04 because ', SAID],
    ['No-Impacts: PRO-04 because only a name changed', SAID],
    ['Not-No-Impact: PRO-04 because only a name changed', SAID],
  ])('%s', async (trailer, words) => {
    expect(await said([FIRST, commit('c1', '2026-09-03', saying(trailer))])).toBe(words);
  });
});

describe('a change record', () => {
  it.each([
    ['implemented_on: 2026-05-11\nimpact: { documents: [POL-01, PRO-04] }', ''],
    ['planned_for: 2026-05-11\nimpact: { documents: [PRO-04] }', ''],
    ['planned_for: 2026-09-01\nimplemented_on: 2026-05-10\nimpact: { documents: [PRO-04] }', SAID],
    ['implemented_on: 2026-09-03\nimpact: { documents: [PRO-05], risks: [PRO-04] }', SAID],
    ['implemented_on: 2026-09-03\nimpact: { risks: none }', SAID],
    ['implemented_on: 2026-09-03', SAID],
    ['impact: { documents: [PRO-04] }', SAID],
  ])('%s', async (fields, words) => {
    const record = `---\nid: CHG-01\ntype: change\ntitle: New library\nstatus: implemented\n${fields}\n---\n`;
    expect(await said([FIRST, commit('c1', '2026-09-03')], { beside: { 'records/CHG-01.md': record } })).toBe(words);
  });
});
