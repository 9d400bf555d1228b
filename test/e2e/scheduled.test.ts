import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CONFIG, policy } from '../support/runner-documents.ts';
import { dispatchEvent, pushEvent, scheduleEvent } from '../support/runner-events.ts';
import { BOT, PEOPLE } from '../support/runner-github.ts';
import {
  crowd,
  openStage,
  RUNS_TIMEOUT_MS,
  type RunOptions,
  type Scene,
  type Stage,
  writesOf,
} from '../support/runner-scene.ts';
import { scheduledStory } from './scheduled.story.ts';

/** No label: one write less, and one second less. */
const UNLABELLED = `${CONFIG}github: { labels: [] }\n`;
const GAP = policy('Access policy', { owner: undefined });

vi.setConfig({ testTimeout: RUNS_TIMEOUT_MS, hookTimeout: RUNS_TIMEOUT_MS });

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(() => stage.close());

function schedule(scene: Scene, options?: RunOptions): ReturnType<Scene['run']> {
  return scene.run(scheduleEvent(scene.remote.name, scene.repository.tip('main')), options);
}

async function openWithGap(): Promise<Scene> {
  return stage.open({ 'holdfast.yml': UNLABELLED, 'policies/access.md': GAP });
}

scheduledStory(() => stage);

describe.concurrent('max_new_issues', () => {
  it('caps a run, which names the rest, and later runs open it', async () => {
    const scene = await stage.open({
      'holdfast.yml': `${CONFIG}github: { labels: [], max_new_issues: 1 }\n`,
      'policies/access.md': GAP,
      'policies/backup.md': policy('Backup policy', { owner: undefined }),
    });
    const first = await schedule(scene);
    expect(writesOf(scene)).toEqual(['POST /issues 201']);
    expect(first.outputs).toMatchObject({ 'issues-opened': '1' });
    expect(first.summary).toContain(
      '**1 issue not opened in this run** (`max_new_issues` reached); later runs open it:',
    );
    expect(first.summary).toContain('  - No owner: Backup policy');

    const second = await schedule(scene);
    expect(writesOf(scene)).toEqual(['POST /issues 201']);
    expect(second.summary).not.toContain('not opened in this run');
    await schedule(scene);
    expect(writesOf(scene)).toEqual([]);
    expect((await scene.remote.issues()).map(({ title }) => title)).toEqual([
      'No owner: Access policy',
      'No owner: Backup policy',
    ]);
  });
});

describe.concurrent('which runs keep the issues', () => {
  it.each([
    ['a push to the default branch', (scene: Scene, tip: string) => pushEvent(scene.remote.name, 'main', tip, tip), {}],
    [
      'a dispatch on the default branch',
      (scene: Scene, tip: string) => dispatchEvent(scene.remote.name, 'main', tip),
      {},
    ],
    [
      'a dispatch on another branch with `mode: publish`',
      (scene: Scene, tip: string) => dispatchEvent(scene.remote.name, 'change', tip),
      { mode: 'publish' },
    ],
  ])('%s does', async (_, eventOf, inputs) => {
    const scene = await openWithGap();
    await scene.push('change', {});
    const run = await scene.run(eventOf(scene, scene.repository.tip('main')), { inputs });

    expect(run.outputs).toMatchObject({ 'issues-opened': '1' });
    expect(writesOf(scene)).toEqual(['POST /issues 201']);
  });

  it.each([
    ['a push to a feature branch', (scene: Scene, tip: string) => pushEvent(scene.remote.name, 'change', tip, tip), {}],
    [
      'a dispatch on a feature branch',
      (scene: Scene, tip: string) => dispatchEvent(scene.remote.name, 'change', tip),
      {},
    ],
    [
      'a scheduled run with `mode: check`',
      (scene: Scene, tip: string) => scheduleEvent(scene.remote.name, tip),
      { mode: 'check' },
    ],
    [
      'a scheduled run with `issues: never`',
      (scene: Scene, tip: string) => scheduleEvent(scene.remote.name, tip),
      { issues: 'never' },
    ],
  ])('%s does not, and asks GitHub nothing', async (_, eventOf, inputs) => {
    const scene = await openWithGap();
    await scene.push('change', {});
    const run = await scene.run(eventOf(scene, scene.repository.tip('change')), { inputs });

    expect(run.exitCode).toBe(1);
    expect(scene.remote.sent()).toEqual([]);
    expect(run.outputs).toMatchObject({ findings: '1', 'issues-opened': '0' });
  });

  it('a pull request does not, neither for what it breaks nor for what it mends', async () => {
    const scene = await openWithGap();
    await schedule(scene);
    scene.remote.sent();
    const number = await scene.openPullRequest('change', {
      'policies/access.md': policy('Access policy'),
      'policies/backup.md': policy('Backup policy', { owner: undefined }),
    });
    const run = await scene.run(scene.pullRequest(number, 'change'));

    expect(run.outputs).toMatchObject({ introduced: '1', fixed: '1', 'issues-opened': '0', 'issues-closed': '0' });
    expect(writesOf(scene)).toEqual([`POST /issues/${number}/comments 201`]);
    expect((await scene.remote.issues()).map(({ state }) => state)).toEqual(['open']);
  });
});

describe.concurrent('the identity of an issue', () => {
  it('follows a document without an id to its new name, and says so when the clone is too shallow for it', async () => {
    const scene = await openWithGap();
    await schedule(scene);
    scene.remote.sent();
    await scene.push('main', { 'policies/people/access-control.md': { from: 'policies/access.md' } });
    const run = await schedule(scene);

    expect(writesOf(scene)).toEqual(['PATCH /issues/1 200']);
    expect(run.outputs).toMatchObject({ 'issues-opened': '0', 'issues-updated': '1', 'issues-closed': '0' });
    const [issue, ...others] = await scene.remote.issues();
    expect(others).toEqual([]);
    expect(issue?.body).toContain('policies/people/access-control.md');
    await schedule(scene);
    expect(writesOf(scene)).toEqual([]);
    const shallow = await schedule(scene, { depth: 1 });
    expect(writesOf(scene)).toEqual([]);
    expect(shallow.summary).toContain('- earlier names of renamed documents: the clone is shallow');
  });

  it("is not copied with its text: another author's issue is left alone", async () => {
    const scene = await openWithGap();
    await schedule(scene);
    const body = (await scene.remote.issues())[0]?.body ?? '';
    await scene.remote.openIssue(PEOPLE.stranger, 'A copy', body);
    scene.remote.sent();
    await scene.push('main', { 'policies/access.md': policy('Access policy') });
    await schedule(scene);

    expect(writesOf(scene)).toEqual(['POST /issues/1/comments 201', 'PATCH /issues/1 200']);
    expect((await scene.remote.issues()).map(({ state, title }) => [title, state])).toEqual([
      ['No owner: Access policy', 'closed'],
      ['A copy', 'open'],
    ]);
  });

  it('is found behind a hundred issues of others', async () => {
    const scene = await openWithGap();
    await Promise.all(crowd((text) => scene.remote.openIssue(PEOPLE.stranger, text, '')));
    await schedule(scene);
    expect(writesOf(scene)).toEqual(['POST /issues 201']);
    await schedule(scene);
    expect(writesOf(scene)).toEqual([]);
  });
});

describe.concurrent('what happens to an issue', () => {
  it('keeps the ticks and the words of people when the facts change', async () => {
    const scene = await openWithGap();
    await schedule(scene);
    const [issue] = await scene.remote.issues();
    const edited = `${(issue?.body ?? '').replace('- [ ] Agree', '- [x] Agree')}\nDana will ask on Monday.\n`;
    await scene.remote.editIssue(1, { body: edited });
    await scene.push('main', { 'policies/access.md': policy('Access control policy', { owner: undefined }) });
    scene.remote.sent();
    await schedule(scene);

    expect(writesOf(scene)).toEqual(['PATCH /issues/1 200']);
    const [renewed] = await scene.remote.issues();
    expect(renewed?.title).toBe('No owner: Access control policy');
    expect(renewed?.body).toContain('- [x] Agree with the person');
    expect(renewed?.body).toContain('- [ ] Set `owner`');
    expect(renewed?.body.trimEnd().endsWith('Dana will ask on Monday.')).toBe(true);
  });

  it('mentions an owner who cannot be assigned', async () => {
    const scene = await stage.open({
      'holdfast.yml': UNLABELLED,
      'policies/access.md': policy('Access policy', { owner: `"@${PEOPLE.stranger}"`, reviewed_on: '2025-06-16' }),
    });
    await schedule(scene);

    expect(writesOf(scene)).toEqual(['POST /issues 201']);
    const [issue] = await scene.remote.issues();
    expect(issue?.assignees).toEqual([]);
    expect(issue?.body).toContain(`| Owner | @${PEOPLE.stranger} |`);
  });

  it('says once that a review is now thirty days overdue', async () => {
    const scene = await stage.open({
      'holdfast.yml': UNLABELLED,
      'policies/access.md': policy('Access policy', { reviewed_on: '2025-11-01' }),
    });
    await schedule(scene, { inputs: { today: '2026-11-20' } });
    expect(writesOf(scene)).toEqual(['POST /issues 201']);
    await schedule(scene, { inputs: { today: '2026-11-21' } });
    expect(writesOf(scene)).toEqual([]);
    await schedule(scene, { inputs: { today: '2026-12-01' } });
    expect(writesOf(scene)).toEqual(['POST /issues/1/comments 201', 'PATCH /issues/1 200']);
    expect((await scene.remote.comments(1)).map(({ body }) => body.split('\n').at(-1))).toEqual([
      'Access policy is overdue. It was due 2026-11-01, 30 days ago.',
    ]);
    await schedule(scene, { inputs: { today: '2026-12-02' } });
    expect(writesOf(scene)).toEqual([]);
  });

  it('stays open while its document cannot be read, and closes when the document is gone', async () => {
    const scene = await stage.open({
      'holdfast.yml': UNLABELLED,
      'policies/access.md': GAP,
      'policies/backup.md': policy('Backup policy'),
    });
    await schedule(scene);
    scene.remote.sent();
    await scene.push('main', { 'policies/access.md': '---\ntitle: Access: policy\n---\n' });
    const broken = await schedule(scene);
    expect(writesOf(scene)).toEqual([]);
    expect(broken.summary).toContain(
      '- Left open #1 No owner: Access policy: the document cannot be read at the moment',
    );

    await scene.push('main', { 'policies/access.md': null });
    await schedule(scene);
    expect(writesOf(scene)).toEqual(['POST /issues/1/comments 201', 'PATCH /issues/1 200']);
    expect((await scene.remote.comments(1))[0]?.body).toContain('the document is gone');
  });
});

describe.concurrent('a creation that GitHub answers with 502', () => {
  it('is sent once, fails the run and is made good by the next one', async () => {
    const scene = await openWithGap();
    scene.remote.refuse((method, path) =>
      method === 'POST' && path.endsWith('/issues') ? { status: 502, body: { message: 'Server Error' } } : undefined,
    );
    const failed = await schedule(scene);
    expect(writesOf(scene)).toEqual(['POST /issues 502']);
    expect(failed.exitCode).toBe(3);
    expect(failed.outputs).toMatchObject({ conclusion: 'failure', 'issues-opened': '0' });
    expect(failed.summary).toContain('⚠️ Failed opening "No owner: Access policy"');
    expect(failed.annotations.map(({ title }) => title)).toContain('Holdfast could not finish');

    scene.remote.refuse(undefined);
    const next = await schedule(scene);
    expect(next.exitCode).toBe(1);
    expect(next.outputs).toMatchObject({ 'issues-opened': '1' });
    expect((await scene.remote.issues()).map(({ title }) => title)).toEqual(['No owner: Access policy']);
  });

  it('is not repeated when GitHub had done it all the same', async () => {
    const scene = await openWithGap();
    scene.remote.refuse((method, path) =>
      method === 'POST' && path.endsWith('/issues') ? { status: 502, body: { message: 'Server Error' } } : undefined,
    );
    await schedule(scene);
    scene.remote.refuse(undefined);
    // What the first run sent, as if it had got through behind the 502.
    const twin = await openWithGap();
    await schedule(twin);
    const [made] = await twin.remote.issues();
    await scene.remote.openIssue(BOT, made?.title ?? '', made?.body ?? '');
    scene.remote.sent();
    await schedule(scene);

    expect(writesOf(scene).filter((write) => write.startsWith('POST'))).toEqual([]);
    expect(await scene.remote.issues()).toHaveLength(1);
  });
});

describe('everything that passed between the Action and GitHub', () => {
  it("keeps to GitHub's own description", () => {
    expect(stage.github.violations()).toEqual([]);
  });
});

describe.concurrent('the dashboard', () => {
  it('is one issue, which the next run finds and leaves alone; a report that ends in .html is the whole page', async () => {
    const scene = await stage.open({
      'holdfast.yml': `${CONFIG}github: { labels: [], dashboard: true }\n`,
      'policies/access.md': policy('Access policy'),
    });
    const first = await schedule(scene, { inputs: { report: 'out.html' } });
    expect(writesOf(scene)).toEqual(['POST /issues 201']);
    expect(readFileSync(first.outputs['report-path'] ?? '', 'utf8')).toMatch(/^<!doctype html>[\s\S]*Access policy/);
    expect(first.summary).toContain('- Dashboard created.');
    expect(first.summary).toContain('### Where the management system stands on ');
    const second = await schedule(scene);
    expect(writesOf(scene)).toEqual([]);
    expect(second.summary).toContain('- Dashboard: nothing to change.');
    expect((await scene.remote.issues()).map(({ title }) => title)).toEqual(['Information security dashboard']);
  });
});
