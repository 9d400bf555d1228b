import { describe, expect, it } from 'vitest';
import { type MemoryCommit, memoryHistory } from '../../src/adapters/memory/history.ts';
import { type HistoryReading, historyReader, parseIgnoredRevs } from '../../src/app/history.ts';
import { readingOf } from '../../src/config/reading-of.ts';
import { resolveSettings } from '../../src/config/settings.ts';
import type { History, Version } from '../../src/records/history.ts';

const READING: HistoryReading = {
  timezone: 'UTC',
  isIgnored: () => false,
  selects: (path) => path.endsWith('.md'),
  reading: {
    ...readingOf(resolveSettings(undefined, {})),
    fallbackOwners: () => [],
  },
};

const A = text('a');

describe('the line of a history', () => {
  it('shows what a branch brought once, at the merge, with the day and the id of the commit that wrote it', async () => {
    const history = await historyOf([
      { id: 'a1', on: '2026-01-01', by: 'Ana', files: { 'a.md': A } },
      { id: 'b1', parents: ['a1'], on: '2026-01-05', by: 'Bo', files: { 'a.md': `${A}half\n` } },
      { id: 'b2', parents: ['b1'], on: '2026-01-06', by: 'Bo', files: { 'a.md': `${A}done\n` } },
      { id: 'b3', parents: ['b2'], on: '2026-01-07', by: 'Bo', files: { 'other.md': text('o') } },
      { id: 'a2', parents: ['a1'], on: '2026-01-08', by: 'Ana', files: { 'main.md': text('m') } },
      {
        id: 'm1',
        parents: ['a2', 'b3'],
        on: '2026-01-09',
        by: 'Ana',
        files: { 'a.md': `${A}done\n`, 'other.md': text('o') },
      },
    ]);
    expect(history.commits.map(short)).toEqual(['m1', 'a2', 'a1']);
    expect(history.commits[0]?.merged.map(short)).toEqual(['b3', 'b2', 'b1']);
    expect(history.versionsOf('a.md').map(told)).toEqual(['b2 of m1 on 2026-01-06', 'a1 of a1 on 2026-01-01']);
    expect(history.versionsOf('other.md').map(told)).toEqual(['b3 of m1 on 2026-01-07']);
  });

  it('lays what the merge itself changed to the merge', async () => {
    const history = await historyOf([
      { id: 'a1', on: '2026-01-01', by: 'Ana', files: { 'a.md': A } },
      { id: 'b1', parents: ['a1'], on: '2026-01-05', by: 'Bo', files: { 'b.md': text('b') } },
      {
        id: 'm1',
        parents: ['a1', 'b1'],
        on: '2026-01-09',
        by: 'Ana',
        files: { 'a.md': `${A}on the way\n`, 'b.md': text('b') },
      },
    ]);
    expect(history.versionsOf('a.md').map(told)).toEqual(['m1 of m1 on 2026-01-09', 'a1 of a1 on 2026-01-01']);
  });

  it('is as it was seen from an earlier commit, and unknown from one that is not in it', async () => {
    const reader = historyReader(
      memoryHistory([
        { id: 'a1', on: '2026-01-01', by: 'Ana', files: { 'a.md': A } },
        { id: 'a2', on: '2026-01-02', by: 'Ana', files: { 'a.md': `${A}more\n` } },
      ]),
      READING,
    );
    const asked = { paths: ['a.md'], removals: false };
    const seen = await reader.seenFrom('a1'.padEnd(40, '0'), asked);
    expect(seen?.history.versionsOf('a.md').map(told)).toEqual(['a1 of a1 on 2026-01-01']);
    expect(await reader.seenFrom('f'.repeat(40), asked)).toBeUndefined();
  });

  it('takes a step for editorial when it says so, or when all that it brought to the document does', async () => {
    const editorial = 'x\n\nIsms-Change: Editorial';
    const history = await historyOf([
      { id: 'a1', on: '2026-01-01', by: 'Ana', files: { 'a.md': A, 'b.md': text('b') } },
      { id: 'a2', on: '2026-01-02', by: 'Ana', message: editorial, files: { 'a.md': `${A}2\n` } },
      { id: 'b1', parents: ['a2'], on: '2026-01-05', by: 'Bo', message: editorial, files: { 'a.md': `${A}3\n` } },
      { id: 'b2', parents: ['b1'], on: '2026-01-06', by: 'Bo', files: { 'b.md': text('c') } },
      { id: 'm1', parents: ['a2', 'b2'], on: '2026-01-09', by: 'Ana', files: { 'a.md': `${A}3\n`, 'b.md': text('c') } },
    ]);
    expect(history.versionsOf('a.md').map(({ isEditorial }) => isEditorial)).toEqual([true, true, false]);
    expect(history.versionsOf('b.md').map(({ isEditorial }) => isEditorial)).toEqual([false, false]);
  });
});

describe('the life of a document', () => {
  it('goes back through renames, and does not take over the old name for a new document', async () => {
    const history = await historyOf(
      [
        { id: 'a1', on: '2026-01-01', by: 'Ana', files: { 'a.md': A } },
        { id: 'a2', on: '2026-01-02', by: 'Ana', files: { 'a.md': null, 'b.md': `${A}more\n` } },
        { id: 'a3', on: '2026-01-03', by: 'Ana', files: { 'a.md': text('something else') } },
      ],
      ['a.md', 'b.md'],
    );
    expect(history.versionsOf('b.md').map(({ path }) => path)).toEqual(['b.md', 'a.md']);
    expect(history.versionsOf('a.md').map(told)).toEqual(['a3 of a3 on 2026-01-03']);
  });

  it('goes on before a time in which the document was not there', async () => {
    const history = await historyOf([
      { id: 'a1', on: '2026-01-01', by: 'Ana', files: { 'a.md': A } },
      { id: 'a2', on: '2026-01-02', by: 'Ana', files: { 'a.md': null } },
      { id: 'a3', on: '2026-01-03', by: 'Ana', files: { 'a.md': `${A}softened\n` } },
    ]);
    expect(history.versionsOf('a.md').map(told)).toEqual(['a3 of a3 on 2026-01-03', 'a1 of a1 on 2026-01-01']);
    expect(history.removals).toEqual([]);
  });

  it('follows a rename that only the commits of a branch tell, because it changed too much there', async () => {
    const history = await historyOf(
      [
        { id: 'a1', on: '2026-01-01', by: 'Ana', files: { 'a.md': A } },
        { id: 'b1', parents: ['a1'], on: '2026-01-02', by: 'Bo', files: { 'a.md': null, 'b.md': A } },
        { id: 'b2', parents: ['b1'], on: '2026-01-03', by: 'Bo', files: { 'b.md': text('rewritten') } },
        {
          id: 'm1',
          parents: ['a1', 'b2'],
          on: '2026-01-04',
          by: 'Ana',
          files: { 'a.md': null, 'b.md': text('rewritten') },
        },
      ],
      ['b.md'],
    );
    expect(history.versionsOf('b.md').map(told)).toEqual(['b2 of m1 on 2026-01-03', 'a1 of a1 on 2026-01-01']);
    expect(history.removals).toEqual([]);
  });

  it('ends in a removal, with its last state, for documents alone', async () => {
    const history = await historyOf([
      { id: 'a1', on: '2026-01-01', by: 'Ana', files: { 'a.md': A, 'gone.md': text('x'), 'gone.ts': text('y') } },
      { id: 'a2', on: '2026-01-02', by: 'Ana', files: { 'gone.md': text('z') } },
      { id: 'a3', on: '2026-01-03', by: 'Ana', files: { 'gone.md': null, 'gone.ts': null } },
    ]);
    expect(history.removals.map(({ commit, last }) => [short(commit), told(last), last.document.text])).toEqual([
      ['a3', 'a2 of a2 on 2026-01-02', text('z')],
    ]);
  });

  it('is in the days of the configured time zone', async () => {
    const commits = [{ id: 'a1', on: '2026-01-01T23:30:00Z', by: 'Ana', files: { 'a.md': A } }];
    const days = await Promise.all(
      ['UTC', 'Europe/Berlin', 'America/Los_Angeles'].map(async (timezone) => {
        const history = await historyOf(commits, ['a.md'], { timezone });
        return history.versionsOf('a.md')[0]?.commit.on;
      }),
    );
    expect(days).toEqual(['2026-01-01', '2026-01-02', '2026-01-01']);
  });

  it('has no version beyond one whose content is not there, and says which documents that cuts', async () => {
    const whole = memoryHistory([
      { id: 'a1', on: '2026-01-01', by: 'Ana', files: { 'a.md': A, 'b.md': text('b') } },
      { id: 'a2', on: '2026-01-02', by: 'Ana', files: { 'a.md': `${A}2\n` } },
      { id: 'a3', on: '2026-01-03', by: 'Ana', files: { 'a.md': `${A}3\n` } },
    ]);
    const lost = whole.commits[1]?.changes[0]?.blob;
    const read = async (blobs: readonly string[], max: number) =>
      whole.read(
        blobs.filter((blob) => blob !== lost),
        max,
      );
    const seen = await historyReader({ ...whole, read }, READING).seenFrom(whole.head ?? '', {
      paths: ['a.md', 'b.md'],
      removals: false,
    });
    expect(seen?.cut).toEqual(['a.md']);
    expect(seen?.history.versionsOf('a.md').map(told)).toEqual(['a3 of a3 on 2026-01-03']);
  });
});

describe('the list of commits to look past', () => {
  it('has one id on a line, whole or cut, and remarks', () => {
    const isIgnored = parseIgnoredRevs(`# Reformatted\n${'ab'.repeat(20)} # all of it\r\nDEADBEEF\n\nnot an id\n123\n`);
    const ids = ['ab'.repeat(20), `deadbeef${'0'.repeat(32)}`, `123${'0'.repeat(37)}`, 'ba'.repeat(20)];
    expect(ids.map(isIgnored)).toEqual([true, true, false, false]);
  });
});

async function historyOf(
  commits: readonly MemoryCommit[],
  paths: readonly string[] = ['a.md', 'b.md', 'other.md'],
  reading: Partial<HistoryReading> = {},
): Promise<History> {
  const source = memoryHistory(commits);
  const seen = await historyReader(source, { ...READING, ...reading }).seenFrom(source.head ?? '', {
    paths,
    removals: true,
  });
  if (!seen) throw new Error('the head is not in the history');
  return seen.history;
}

function short({ id }: { readonly id: string }): string {
  return id.replace(/0+$/, '');
}

function told({ commit, arrived }: Version): string {
  return `${short(commit)} of ${short(arrived)} on ${commit.on}`;
}

function text(seed: string): string {
  return Array.from({ length: 20 }, (_, index) => `${seed} line ${index}\n`).join('');
}
