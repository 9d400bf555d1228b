import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CONFIG, policy } from '../support/runner-documents.ts';
import { scheduleEvent } from '../support/runner-events.ts';
import { BOT, TOKENS } from '../support/runner-github.ts';
import { openStage, RUNS_TIMEOUT_MS, type Scene, type Stage, writesOf } from '../support/runner-scene.ts';

const COULD_NOT = '- ⚠️ The comment could not be posted: ';

vi.setConfig({ testTimeout: RUNS_TIMEOUT_MS, hookTimeout: RUNS_TIMEOUT_MS });

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(() => stage.close());

/** A pull request with one gap of its own and one that was there before. */
async function openPullRequest(): Promise<{ readonly scene: Scene; readonly number: number }> {
  const scene = await stage.open({
    'holdfast.yml': CONFIG,
    'policies/legacy.md': policy('Legacy policy', { reviewed_on: '2024-01-15' }),
  });
  const number = await scene.openPullRequest('change', {
    'policies/access.md': policy('Access policy', { owner: undefined }),
  });
  return { scene, number };
}

/** The summary down to what was done on GitHub. */
function reportOf(summary: string): string {
  return summary.split('#### On GitHub')[0] as string;
}

describe.concurrent('a pull request whose token can only read', () => {
  it.each(['fork', 'dependabot'] as const)(
    'from %s is judged, reported and failed as any other, and says what it could not post',
    async (from) => {
      const { scene, number } = await openPullRequest();
      const run = await scene.run(scene.pullRequest(number, 'change', { from }));
      const refused = writesOf(scene);
      expect(await scene.remote.comments(number)).toEqual([]);
      const writing = await scene.run(scene.pullRequest(number, 'change'));

      expect(refused).toEqual([`POST /issues/${number}/comments 403`]);
      expect(run.exitCode).toBe(1);
      expect(run.exitCode).toBe(writing.exitCode);
      expect(run.annotations).toEqual(writing.annotations);
      expect(run.annotations.map(({ level, title }) => [level, title])).toEqual([
        ['error', 'owner-missing · Access policy'],
        ['error', 'review-overdue · Legacy policy'],
      ]);
      expect(reportOf(run.summary)).toBe(reportOf(writing.summary));
      expect(run.outputs).toEqual({ ...writing.outputs, 'comment-url': '' });
      expect(run.summary).toContain(COULD_NOT);
      expect(run.summary).toContain('Resource not accessible by integration');
      expect(run.summary).toContain('issues=write; pull\\_requests=write');
      expect(run.summary).toContain('This summary and the annotations say all of it.');
    },
  );

  it('passes when a writing token would pass, and says nothing of comments that nobody needs', async () => {
    const scene = await stage.open({ 'holdfast.yml': CONFIG, 'policies/access.md': policy('Access policy') });
    const number = await scene.openPullRequest('change', { 'policies/backup.md': policy('Backup policy') });
    const run = await scene.run(scene.pullRequest(number, 'change', { from: 'fork' }));

    expect(run.exitCode).toBe(0);
    expect(writesOf(scene)).toEqual([]);
    expect(run.summary).not.toContain(COULD_NOT);
    expect(run.summary).toContain('all clear');
  });

  it('leaves an older comment as it is, and says that it could not be brought up to date', async () => {
    const { scene, number } = await openPullRequest();
    await scene.run(scene.pullRequest(number, 'change'));
    const before = await scene.remote.comments(number);
    await scene.push('change', { 'policies/access.md': policy('Access policy') });
    scene.remote.sent();
    const run = await scene.run(scene.pullRequest(number, 'change', { from: 'dependabot', action: 'synchronize' }));

    expect(writesOf(scene)).toEqual([`PATCH /issues/comments/${before[0]?.id} 403`]);
    expect(run.exitCode).toBe(0);
    expect(run.summary).toContain(COULD_NOT);
    expect(before.map(({ user }) => user.login)).toEqual([BOT]);
    expect(await scene.remote.comments(number)).toEqual(before);
  });

  it('reads the base through the API where the clone is shallow', async () => {
    const { scene, number } = await openPullRequest();
    const run = await scene.run(scene.pullRequest(number, 'change', { from: 'fork' }), { depth: 1 });

    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ introduced: '1', findings: '2' });
  });
});

describe.concurrent('a run without any token', () => {
  it('judges a pull request as any other, asks GitHub nothing, and says that it could not comment', async () => {
    const { scene, number } = await openPullRequest();
    const run = await scene.run(scene.pullRequest(number, 'change'), { inputs: { 'github-token': '' } });

    expect(scene.remote.sent()).toEqual([]);
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ conclusion: 'failure', introduced: '1', 'comment-url': '' });
    expect(run.summary).toContain('### Holdfast · 1 introduced · 0 fixed · 1 existing');
    expect(run.summary).toContain(`${COULD_NOT}there is no token to write with.`);
  });

  it('still reports on schedule, and fails because it cannot keep the issues', async () => {
    const scene = await stage.open({ 'holdfast.yml': CONFIG, 'policies/access.md': policy('Access policy') });
    const run = await scene.run(scheduleEvent(scene.remote.name, scene.repository.tip('main')), {
      inputs: { 'github-token': '' },
    });

    expect(run.exitCode).toBe(3);
    expect(run.outputs).toMatchObject({ conclusion: 'failure', findings: '0' });
    expect(run.summary).toContain('all clear');
    expect(run.summary).toContain('⚠️ The issues could not be kept: There is no GitHub token.');
    expect(run.annotations).toEqual([expect.objectContaining({ level: 'error', title: 'Holdfast could not finish' })]);
  });
});

describe.concurrent('a scheduled run whose token can only read', () => {
  it('reports, names every issue that it could not open, and fails with exit code 3', async () => {
    const scene = await stage.open({
      'holdfast.yml': `${CONFIG}github: { labels: [] }\n`,
      'policies/access.md': policy('Access policy', { owner: undefined }),
    });
    const run = await scene.run(scheduleEvent(scene.remote.name, scene.repository.tip('main')), {
      token: TOKENS.reading,
    });

    expect(writesOf(scene)).toEqual(['POST /issues 403']);
    expect(run.exitCode).toBe(3);
    expect(run.outputs).toMatchObject({ conclusion: 'failure', findings: '1', 'issues-opened': '0' });
    expect(run.summary).toContain('⚠️ Failed opening "No owner: Access policy"');
    expect(run.annotations.map(({ title }) => title)).toEqual([
      'owner-missing · Access policy',
      'Holdfast could not finish',
    ]);
  });
});

describe('everything that passed between the Action and GitHub', () => {
  it("keeps to GitHub's own description", () => {
    expect(stage.github.violations()).toEqual([]);
  });
});
