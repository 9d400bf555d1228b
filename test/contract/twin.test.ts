import { describe, expect, it } from 'vitest';
import { MemoryGitHub } from '../../src/adapters/memory/github.ts';
import { GitHubError } from '../../src/model/errors.ts';

const NEW = { title: 'Nonconformity', body: '', labels: [], assignees: [] };

describe('the twin in memory', () => {
  it('fails before the effect, once, and leaves no trace', async () => {
    const github = new MemoryGitHub();
    github.failOn('createIssue');
    await expect(github.createIssue(NEW)).rejects.toMatchObject({ status: 0 });
    expect(await github.issues()).toEqual([]);
    expect((await github.createIssue(NEW)).number).toBe(1);
  });

  it('fails after the effect, which stays', async () => {
    const github = new MemoryGitHub();
    github.failOn('createIssue', 1, { when: 'after' });
    await expect(github.createIssue(NEW)).rejects.toBeInstanceOf(GitHubError);
    expect(await github.issues()).toHaveLength(1);
  });

  it('fails on the nth call of an operation and on no other', async () => {
    const github = new MemoryGitHub();
    github.failOn('createIssue', 3);
    await github.createIssue(NEW);
    await github.issues();
    await github.createIssue(NEW);
    await expect(github.createIssue(NEW)).rejects.toBeInstanceOf(GitHubError);
  });

  it('fails on the nth write, whichever it is', async () => {
    const github = new MemoryGitHub({ labels: ['isms'] });
    github.failOn('write', 2);
    await github.ensureLabel('isms');
    const { number } = await github.createIssue(NEW);
    await github.comments(number);
    await expect(github.createComment(number, 'Hello')).rejects.toBeInstanceOf(GitHubError);
  });

  it('fails with the error that the test gives', async () => {
    const github = new MemoryGitHub();
    const error = new GitHubError('Enough', { status: 403 });
    github.failOn('issues', 1, { error });
    await expect(github.issues()).rejects.toBe(error);
  });

  it('fails when the contents of a base are read', async () => {
    const github = new MemoryGitHub({ base: { files: { 'a.md': 'A' } } });
    github.failOn('readBlobs');
    const tree = await github.base('a', 'b', '');
    await expect(tree.read([...tree.blobs.values()])).rejects.toBeInstanceOf(GitHubError);
    expect(Buffer.from([...(await tree.read([...tree.blobs.values()])).values()][0] ?? []).toString()).toBe('A');
  });

  it('counts reads and writes, and a label that is there is a read', async () => {
    const github = new MemoryGitHub();
    await github.ensureLabel('isms');
    await github.ensureLabel('isms');
    await github.issues();
    await github.createIssue(NEW);
    expect(github.counts).toEqual({ reads: 2, writes: 2 });
    expect(github.calls).toEqual(['ensureLabel', 'ensureLabel', 'issues', 'createIssue']);
  });

  it('shows the same repository to several people, each writing under their own name', async () => {
    const github = new MemoryGitHub();
    const { number } = await github.createIssue(NEW);
    await github.as('mallory').createComment(number, 'Not ours');
    expect(await github.comments(number)).toMatchObject([{ author: 'mallory', body: 'Not ours' }]);
    expect(await github.identity()).toBe('github-actions[bot]');
  });

  it('refuses every write of a token that may only read, with what would be needed', async () => {
    const github = new MemoryGitHub({ labels: ['isms'] });
    const { number } = await github.createIssue(NEW);
    const reader = github.as('octocat', { readOnly: true });
    await expect(reader.createComment(number, 'Hello')).rejects.toThrow(/no permission.*issues=write/);
    await expect(reader.updateIssue(number, { state: 'closed' })).rejects.toMatchObject({ status: 403 });
    await reader.ensureLabel('isms');
    expect(await reader.issues()).toMatchObject([{ number, state: 'open' }]);
  });

  it('ignores a reason that comes without a change of state, as GitHub documents', async () => {
    const github = new MemoryGitHub();
    const { number } = await github.createIssue(NEW);
    await github.updateIssue(number, { state: 'closed', stateReason: 'completed' });
    const again = await github.updateIssue(number, { state: 'closed', stateReason: 'not_planned' });
    expect(again.stateReason).toBe('completed');
  });

  it('counts an emoji as one character of a body', async () => {
    const github = new MemoryGitHub();
    await github.createIssue({ ...NEW, body: '🗓️'.repeat(32_768) });
    await expect(github.createIssue({ ...NEW, body: `${'🗓️'.repeat(32_768)}a` })).rejects.toMatchObject({ status: 422 });
  });
});
