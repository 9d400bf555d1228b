import { describe, expect, it } from 'vitest';
import { MemoryGitHub } from '../../src/adapters/memory/github.ts';
import { type PublishCommentOptions, publishComment } from '../../src/app/publish-comment.ts';
import { GitHubError } from '../../src/model/errors.ts';
import { deltaOf, someFinding } from '../support/report.ts';

const RED = deltaOf([someFinding({ status: 'introduced' })]);
const CLEAN = deltaOf([]);

function scene(): { readonly github: MemoryGitHub; readonly options: PublishCommentOptions } {
  const github = new MemoryGitHub();
  const pullRequest = github.openPullRequest('Change the access policy');
  const common = { scope: '', when: 'auto', link: undefined, whereTheRestIs: 'the job summary has them all' } as const;
  return { github, options: { ...common, pullRequest, report: RED } };
}

describe('publishComment', () => {
  it('creates one comment, leaves it alone on the same push, updates it, and ends with the all-clear', async () => {
    const { github, options } = scene();
    const created = await publishComment(github, options);
    expect(created).toMatchObject({ did: 'created', why: undefined });
    expect(created.url).toContain('/issues/1#issuecomment-');

    const writes = github.counts.writes;
    expect(await publishComment(github, options)).toEqual({
      did: 'nothing',
      url: created.url,
      why: 'the comment already says this',
    });
    expect(github.counts.writes).toBe(writes);

    const more = deltaOf([someFinding({ status: 'introduced' }), someFinding({ path: 'b.md', status: 'introduced' })]);
    expect(await publishComment(github, { ...options, report: more })).toMatchObject({
      did: 'updated',
      url: created.url,
    });
    expect(await publishComment(github, { ...options, report: CLEAN })).toMatchObject({ did: 'updated' });

    const comments = await github.comments(options.pullRequest);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain('all clear');
  });

  it('says nothing on a clean pull request', async () => {
    const { github, options } = scene();
    expect(await publishComment(github, { ...options, report: CLEAN })).toMatchObject({ did: 'nothing' });
    expect(github.counts.writes).toBe(0);
  });

  it('leaves the comments of others alone', async () => {
    const { github, options } = scene();
    await publishComment(github.as('mallory'), options);
    expect(await publishComment(github, options)).toMatchObject({ did: 'created' });
    expect((await github.comments(options.pullRequest)).map(({ author }) => author)).toEqual([
      'mallory',
      'github-actions[bot]',
    ]);
  });

  it('answers in words when the token may only read, on a first run and on a later one', async () => {
    const { github, options } = scene();
    const reader = github.as('github-actions[bot]', { readOnly: true });
    const first = await publishComment(reader, options);
    expect(first).toMatchObject({ did: 'could-not', url: undefined });
    expect(first.why).toContain('Resource not accessible by integration');

    await publishComment(github, options);
    expect(await publishComment(reader, { ...options, report: CLEAN })).toMatchObject({ did: 'could-not' });
  });

  it.each([401, 403])('answers in words when GitHub refuses with %i', async (status) => {
    const { github, options } = scene();
    github.failOn('comments', 1, { error: new GitHubError('Could not list: refused', { status }) });
    expect(await publishComment(github, options)).toEqual({
      did: 'could-not',
      url: undefined,
      why: 'Could not list: refused',
    });
  });

  it.each([0, 404, 422, 500, 502])('rejects with a GitHubError when GitHub answers %i', async (status) => {
    for (const point of ['comments', 'createComment'] as const) {
      const { github, options } = scene();
      github.failOn(point, 1, { error: new GitHubError(`Could not ${point}`, { status }) });
      await expect(publishComment(github, options)).rejects.toMatchObject({ name: 'GitHubError', status });
    }
  });

  it('does not take a list that could not be read for an empty one', async () => {
    const { github, options } = scene();
    await publishComment(github, options);
    github.failOn('comments', 1);
    await expect(publishComment(github, { ...options, report: CLEAN })).rejects.toBeInstanceOf(GitHubError);
    expect(await github.comments(options.pullRequest)).toHaveLength(1);
  });

  it('leaves one comment when a run is killed right after it was created', async () => {
    const { github, options } = scene();
    github.failOn('createComment', 1, { when: 'after', error: new Error('killed') });
    await expect(publishComment(github, options)).rejects.toThrow('killed');
    expect(await publishComment(github, options)).toMatchObject({ did: 'nothing' });
    expect(await github.comments(options.pullRequest)).toHaveLength(1);
  });
});
