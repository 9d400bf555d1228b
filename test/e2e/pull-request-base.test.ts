import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ActionResult } from '../support/runner.ts';
import { CONFIG, policy } from '../support/runner-documents.ts';
import { openStage, RUNS_TIMEOUT_MS, type Scene, type Stage, writesOf } from '../support/runner-scene.ts';

vi.setConfig({ testTimeout: RUNS_TIMEOUT_MS, hookTimeout: RUNS_TIMEOUT_MS });

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(() => stage.close());

/** What a run says, without the way by which it found the base. */
function verdict({ exitCode, outputs, annotations }: ActionResult): unknown {
  return { exitCode, outputs, annotations };
}

const COMPARE = /\/compare\//;

function askedForBase(scene: Scene): boolean {
  return scene.remote.sent().some(({ path }) => COMPARE.test(path));
}

describe.concurrent('the base of a pull request', () => {
  it('comes through the API when the clone is shallow, and gives the same result as from the clone', async () => {
    const scene = await stage.open({
      'holdfast.yml': CONFIG,
      'policies/access.md': policy('Access policy', { owner: undefined }),
      'policies/backup.md': policy('Backup policy', { owner: undefined }),
      'policies/logging.md': policy('Logging policy', { reviewed_on: '2024-01-15' }),
      'policies/remote.md': policy('Remote work policy', { review_interval: 'TBC' }),
    });
    const number = await scene.openPullRequest('change', {
      'policies/access.md': policy('Access policy'),
      'policies/data-backup.md': { from: 'policies/backup.md' },
      'policies/supplier.md': policy('Supplier policy', { reviewed_on: '05/06/2026' }),
    });
    const event = scene.pullRequest(number, 'change');

    const whole = await scene.run(event);
    expect(askedForBase(scene)).toBe(false);
    expect(whole.outputs).toMatchObject({ introduced: '1', fixed: '1', findings: '4' });
    const shallow = await scene.run(event, { depth: 1 });
    expect(scene.remote.sent().filter(({ path, method }) => COMPARE.test(path) || method !== 'GET')).toEqual([
      expect.objectContaining({ method: 'GET', status: 200 }),
    ]);
    expect(verdict(shallow)).toEqual(verdict(whole));
    const [report] = whole.summary.split('#### On GitHub');
    expect(shallow.summary).toBe(
      `${report}#### On GitHub\n\n- Comment: not touched, because the comment already says this.\n\n`,
    );
  });

  it('is said to be missing, in comment, summary and log, when neither clone nor API has it', async () => {
    const scene = await stage.open({ 'holdfast.yml': CONFIG, 'policies/access.md': policy('Access policy') });
    const number = await scene.openPullRequest('change', {
      'policies/backup.md': policy('Backup policy', { owner: undefined }),
    });
    scene.remote.refuse((_, path) =>
      COMPARE.test(path) ? { status: 404, body: { message: 'Not Found', status: '404' } } : undefined,
    );
    const run = await scene.run(scene.pullRequest(number, 'change'), { depth: 1 });

    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ conclusion: 'failure', findings: '1', introduced: '', fixed: '' });
    const [comment] = await scene.remote.comments(number);
    for (const page of [comment?.body ?? '', run.summary]) {
      expect(page).toContain('<summary>Not checked (1)</summary>');
      expect(page).toContain('- what this change introduces and fixes: git does not know');
      expect(page).toContain('GitHub did not answer with it');
      expect(page).toContain('`fetch-depth: 0`');
      expect(page).not.toContain('introduced ·');
    }
    expect(run.log).toContain('Not checked: what this change introduces and fixes (git does not know');
  });

  it('is one of two things that a shallow clone lacks where a rule looks back, and each is said', async () => {
    const scene = await stage.open({
      'holdfast.yml': `${CONFIG}rules: { review-rubber-stamped: warning }\n`,
      'policies/access.md': policy('Access policy'),
    });
    const number = await scene.openPullRequest('change', { 'policies/backup.md': policy('Backup policy') });
    const event = scene.pullRequest(number, 'change');

    const withBase = await scene.run(event, { depth: 1 });
    expect(withBase.outputs).toMatchObject({ conclusion: 'success', introduced: '0', fixed: '0' });
    expect(withBase.summary).toContain('### Holdfast · no findings · 1 not checked');
    expect(withBase.summary).toContain('- git history: the clone is shallow');

    scene.remote.refuse((_, path) =>
      COMPARE.test(path) ? { status: 404, body: { message: 'Not Found', status: '404' } } : undefined,
    );
    const withoutBase = await scene.run(event, { depth: 1 });
    expect(withoutBase.summary).toContain('### Holdfast · no findings · 2 not checked');
    expect(withoutBase.summary).toContain('- git history: the clone is shallow');
    expect(withoutBase.summary).toContain('- what this change introduces and fixes: git does not know');

    const whole = await scene.run(event);
    expect(whole.summary).not.toContain('not checked');
    const writes = writesOf(scene).map((line) => line.split(' ')[0]);
    expect(writes).toEqual(['POST', 'PATCH', 'PATCH']);
  });

  it('is not taken for clean when it is missing and there is nothing else to say', async () => {
    const scene = await stage.open({ 'holdfast.yml': CONFIG, 'policies/access.md': policy('Access policy') });
    const number = await scene.openPullRequest('change', { 'policies/backup.md': policy('Backup policy') });
    scene.remote.refuse((_, path) =>
      COMPARE.test(path) ? { status: 404, body: { message: 'Not Found', status: '404' } } : undefined,
    );
    const run = await scene.run(scene.pullRequest(number, 'change'), { depth: 1 });

    expect(run.exitCode).toBe(0);
    const [comment] = await scene.remote.comments(number);
    expect(comment?.body).toContain('### Holdfast · no findings · 1 not checked');
    expect(comment?.body).not.toContain('all clear');
  });

  it('is missing for want of a token, too, and calendar findings alone do not fail the run then', async () => {
    const scene = await stage.open({
      'holdfast.yml': CONFIG,
      'policies/legacy.md': policy('Legacy policy', { reviewed_on: '2024-01-15' }),
    });
    const number = await scene.openPullRequest('change', { 'policies/backup.md': policy('Backup policy') });
    const run = await scene.run(scene.pullRequest(number, 'change'), { depth: 1, inputs: { 'github-token': '' } });

    expect(run.exitCode).toBe(0);
    expect(scene.remote.sent()).toEqual([]);
    expect(run.summary).toContain('there is no token to ask GitHub for it');
  });

  it('is the commit that both sides have in common: what the default branch mended later is not introduced', async () => {
    const scene = await stage.open({
      'holdfast.yml': CONFIG,
      'policies/access.md': policy('Access policy', { owner: undefined }),
    });
    const number = await scene.openPullRequest('change', { 'policies/backup.md': policy('Backup policy') });
    const head = scene.repository.tip('change');
    await scene.push('main', { 'policies/access.md': policy('Access policy') });
    const event = scene.pullRequest(number, 'change');

    const ofHead = await scene.run(event, { checkOut: head });
    expect(ofHead.exitCode).toBe(0);
    expect(ofHead.outputs).toMatchObject({ findings: '1', introduced: '0', fixed: '0' });
    const ofMerge = await scene.run(event);
    expect(ofMerge.exitCode).toBe(0);
    expect(ofMerge.outputs).toMatchObject({ findings: '0', introduced: '0', fixed: '0' });
  });

  it.each([0, 1])('follows a document that was renamed, with fetch-depth %i', async (depth) => {
    const scene = await stage.open({
      'holdfast.yml': CONFIG,
      'policies/backup.md': policy('Backup policy', { owner: undefined }),
      'policies/logging.md': policy('Logging policy', { id: 'POL-11', owner: undefined }),
    });
    const number = await scene.openPullRequest('change', {
      'policies/continuity/backup.md': { from: 'policies/backup.md' },
      'policies/monitoring.md': { from: 'policies/logging.md' },
    });
    const run = await scene.run(scene.pullRequest(number, 'change'), { depth });

    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ findings: '2', introduced: '0', fixed: '0' });
    expect(run.annotations.map(({ file }) => file)).toEqual([
      'policies/continuity/backup.md',
      'policies/monitoring.md',
    ]);
  });

  it.each([0, 1])('is seen from the working directory, with fetch-depth %i', async (depth) => {
    const scene = await stage.open({
      'README.md': 'Not a policy.\n',
      'isms/holdfast.yml': CONFIG,
      'isms/policies/access.md': policy('Access policy', { owner: undefined }),
    });
    const number = await scene.openPullRequest('change', {
      'isms/policies/backup.md': policy('Backup policy', { owner: undefined }),
    });
    const inputs = { 'working-directory': 'isms', json: 'out.json', report: 'out.md', sarif: 'out.sarif' };
    const run = await scene.run(scene.pullRequest(number, 'change'), { depth, inputs });

    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ findings: '2', introduced: '1', fixed: '0' });
    expect(run.annotations.map(({ file }) => file)).toEqual(['isms/policies/backup.md', 'isms/policies/access.md']);
    expect(writesOf(scene)).toEqual([`POST /issues/${number}/comments 201`]);
    const [comment] = await scene.remote.comments(number);
    expect(comment?.body).toContain('<!-- holdfast:comment scope=isms ');
    expect(comment?.body).toContain('/isms/policies/backup.md?plain=1#L2');
    for (const [name, file] of [
      ['report-path', 'out.md'],
      ['json-path', 'out.json'],
      ['sarif-path', 'out.sarif'],
    ] as const)
      expect(run.outputs[name]).toMatch(new RegExp(`^/.*/workspace/isms/${file}$`));
  });
});

describe('everything that passed between the Action and GitHub', () => {
  it("keeps to GitHub's own description", () => {
    expect(stage.github.violations()).toEqual([]);
  });
});
