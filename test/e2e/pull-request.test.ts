import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CONFIG, policy } from '../support/runner-documents.ts';
import { scheduleEvent } from '../support/runner-events.ts';
import { BOT, PEOPLE } from '../support/runner-github.ts';
import { crowd, openStage, RUNS_TIMEOUT_MS, type Stage, writesOf } from '../support/runner-scene.ts';
import { pullRequestStory } from './pull-request.story.ts';

const CLEAN = { 'holdfast.yml': CONFIG, 'policies/access.md': policy('Access policy') };

vi.setConfig({ testTimeout: RUNS_TIMEOUT_MS, hookTimeout: RUNS_TIMEOUT_MS });

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(() => stage.close());

pullRequestStory(() => stage);

describe.concurrent('the comment', () => {
  it('is not made where there is nothing to say, unless it is asked for', async () => {
    const scene = await stage.open(CLEAN);
    const number = await scene.openPullRequest('change', { 'policies/backup.md': policy('Backup policy') });
    const event = scene.pullRequest(number, 'change');

    expect((await scene.run(event)).summary).toContain('- Comment: not touched, because there is nothing to say.');
    expect(writesOf(scene)).toEqual([]);
    await scene.run(event, { inputs: { comment: 'always' } });
    expect(writesOf(scene)).toEqual([`POST /issues/${number}/comments 201`]);
  });

  it.each([{ comment: 'never' }, { mode: 'check' }])('is not made at all with %o', async (inputs) => {
    const scene = await stage.open(CLEAN);
    const number = await scene.openPullRequest('change', {
      'policies/backup.md': policy('Backup policy', { owner: undefined }),
    });
    const run = await scene.run(scene.pullRequest(number, 'change'), { inputs });

    expect(run.exitCode).toBe(1);
    expect(scene.remote.sent()).toEqual([]);
    expect(run.outputs['comment-url']).toBe('');
  });

  it('is not mistaken for one of another author that carries our marker', async () => {
    const scene = await stage.open(CLEAN);
    const number = await scene.openPullRequest('change', {
      'policies/backup.md': policy('Backup policy', { owner: undefined }),
    });
    const forged = '<!-- holdfast:comment scope=root digest=0000000000000000 -->\nAll is well, merge it.';
    await scene.remote.comment(PEOPLE.stranger, number, forged);
    await scene.run(scene.pullRequest(number, 'change'));

    expect(writesOf(scene)).toEqual([`POST /issues/${number}/comments 201`]);
    const comments = await scene.remote.comments(number);
    expect(comments.map(({ user }) => user.login)).toEqual([PEOPLE.stranger, BOT]);
    expect(comments[0]?.body).toBe(forged);
  });

  it('is found behind a hundred others', async () => {
    const scene = await stage.open(CLEAN);
    const number = await scene.openPullRequest('change', {
      'policies/backup.md': policy('Backup policy', { owner: undefined }),
    });
    await Promise.all(crowd((text) => scene.remote.comment(PEOPLE.stranger, number, text)));
    await scene.run(scene.pullRequest(number, 'change'));
    expect(writesOf(scene)).toEqual([`POST /issues/${number}/comments 201`]);

    await scene.run(scene.pullRequest(number, 'change'));
    expect(writesOf(scene)).toEqual([]);
    await scene.push('change', { 'policies/backup.md': policy('Backup policy') });
    await scene.run(scene.pullRequest(number, 'change', { action: 'synchronize' }));
    expect(writesOf(scene)).toEqual([expect.stringMatching(/^PATCH \/issues\/comments\/\d+ 200$/)]);
    expect(await scene.remote.comments(number)).toHaveLength(106);
  });
});

describe.concurrent('what a pull request fails for', () => {
  it('is not what merely came due in documents that it leaves alone', async () => {
    const scene = await stage.open({
      ...CLEAN,
      'policies/legacy.md': policy('Legacy policy', { reviewed_on: '2024-01-15' }),
    });
    const number = await scene.openPullRequest('change', { 'policies/backup.md': policy('Backup policy') });
    const run = await scene.run(scene.pullRequest(number, 'change'));

    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ conclusion: 'success', findings: '1', errors: '1', introduced: '0' });
    const [comment] = await scene.remote.comments(number);
    expect(comment?.body).toContain('### Holdfast · 0 introduced · 0 fixed · 1 existing');
    expect(comment?.body).toContain('<summary>Existing (1)</summary>');
    expect(comment?.body).toContain('Review was due 2025-01-15');
  });

  it('is a document that it adds when its review is already overdue', async () => {
    const scene = await stage.open(CLEAN);
    const number = await scene.openPullRequest('change', {
      'policies/legacy.md': policy('Legacy policy', { reviewed_on: '2024-01-15' }),
    });
    const run = await scene.run(scene.pullRequest(number, 'change'));

    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ introduced: '1' });
  });

  it('is metadata that cannot be read in a file that it touches, even if it was there before', async () => {
    const scene = await stage.open({
      ...CLEAN,
      'policies/logging.md': policy('Logging policy', { reviewed_on: '05/06/2026' }),
    });
    const elsewhere = await scene.openPullRequest('elsewhere', { 'policies/backup.md': policy('Backup policy') });
    const touching = await scene.openPullRequest('touching', {
      'policies/logging.md': policy('Logging policy', { reviewed_on: '05/06/2026' }, 'We log more than before.'),
    });

    expect((await scene.run(scene.pullRequest(elsewhere, 'elsewhere'))).exitCode).toBe(0);
    const run = await scene.run(scene.pullRequest(touching, 'touching'));
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ conclusion: 'failure', introduced: '0' });
    const [comment] = await scene.remote.comments(touching);
    expect(comment?.body).toContain('**Cannot be read, in a file that this pull request touches**');
  });

  it('is whatever it makes worse', async () => {
    const scene = await stage.open({
      ...CLEAN,
      'policies/legacy.md': policy('Legacy policy', { reviewed_on: '2025-06-01' }),
    });
    const number = await scene.openPullRequest('change', {
      'policies/legacy.md': policy('Legacy policy', { reviewed_on: '2024-06-01' }),
    });
    const run = await scene.run(scene.pullRequest(number, 'change'));

    expect(run.exitCode).toBe(1);
    const [comment] = await scene.remote.comments(number);
    expect(comment?.body).toContain('### Holdfast · 0 introduced · 1 worsened · 0 fixed · 0 existing');
  });

  it('is nothing with `fail-on: never`', async () => {
    const scene = await stage.open(CLEAN);
    const number = await scene.openPullRequest('change', {
      'policies/backup.md': policy('Backup policy', { owner: undefined }),
    });
    const run = await scene.run(scene.pullRequest(number, 'change'), { inputs: { 'fail-on': 'never' } });

    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ conclusion: 'success', findings: '1', introduced: '1' });
  });
});

describe.concurrent('a run that cannot be finished', () => {
  it('fails with exit code 3 when GitHub does not take the comment, sends it once, and says so everywhere', async () => {
    const scene = await stage.open({
      ...CLEAN,
      'policies/legacy.md': policy('Legacy policy', { reviewed_on: '2024-01-15' }),
    });
    const number = await scene.openPullRequest('change', { 'policies/backup.md': policy('Backup policy') });
    scene.remote.refuse((method) =>
      method === 'POST' ? { status: 502, body: { message: 'Server Error' } } : undefined,
    );
    const run = await scene.run(scene.pullRequest(number, 'change'));

    expect(writesOf(scene)).toEqual([`POST /issues/${number}/comments 502`]);
    expect(run.exitCode).toBe(3);
    expect(run.outputs).toMatchObject({ conclusion: 'failure', findings: '1', 'comment-url': '' });
    expect(run.annotations.map(({ title }) => title)).toEqual([
      'review-overdue · Legacy policy',
      'Holdfast could not finish',
    ]);
    expect(run.annotations[1]?.message).toMatch(/^The comment could not be kept: .*502.*It was sent once/);
    expect(run.summary).toContain('⚠️ The comment could not be kept');
    expect(run.summary).toContain('<summary>Existing (1)</summary>');
  });

  it.each([
    ['an input that is none of those allowed', { 'fail-on': 'eror' }, 'Did you mean `error`?'],
    ['a folder that there is not', { 'working-directory': 'isms' }, 'There is no folder isms'],
    ['a configuration that there is not', { config: 'holdfast.yaml' }, 'holdfast.yaml'],
  ])('fails with exit code 2 for %s, and asks GitHub nothing', async (_, inputs, words) => {
    const scene = await stage.open(CLEAN);
    const event = scheduleEvent(scene.remote.name, scene.repository.tip('main'));
    const run = await scene.run(event, { inputs });

    expect(run.exitCode).toBe(2);
    expect(scene.remote.sent()).toEqual([]);
    expect(run.outputs).toEqual({ conclusion: 'failure' });
    expect(run.annotations).toEqual([expect.objectContaining({ level: 'error', title: 'Holdfast could not run' })]);
    expect(run.annotations[0]?.message).toContain(words);
  });

  it('names file, line, column and the nearest key when the configuration is wrong', async () => {
    const scene = await stage.open({ 'holdfast.yml': 'version: 1\ndocumnts: ["policies/**/*.md"]\n' });
    const number = await scene.openPullRequest('change', { 'policies/backup.md': policy('Backup policy') });
    const run = await scene.run(scene.pullRequest(number, 'change'));

    expect(run.exitCode).toBe(2);
    expect(run.annotations.map(({ message }) => message)).toEqual([
      'holdfast.yml:2:1: `documnts` is not a setting Did you mean `documents`?',
    ]);
  });
});

describe('everything that passed between the Action and GitHub', () => {
  it("keeps to GitHub's own description", () => {
    expect(stage.github.violations()).toEqual([]);
  });
});
