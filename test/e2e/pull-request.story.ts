import { beforeAll, describe, expect, it } from 'vitest';
import { CONFIG, policy } from '../support/runner-documents.ts';
import { BOT } from '../support/runner-github.ts';
import { type Scene, type Stage, writesOf } from '../support/runner-scene.ts';

/** The life of one pull request, from its first gap to the all-clear, on whichever Node the stage has. */
export function pullRequestStory(stage: () => Stage): void {
  describe('a pull request that introduces two gaps and mends them one by one', () => {
    let scene: Scene;
    let number: number;
    let comment: number;

    beforeAll(async () => {
      scene = await stage().open({ 'holdfast.yml': CONFIG, 'policies/access.md': policy('Access policy') });
      number = await scene.openPullRequest('change', {
        'policies/supplier.md': policy('Supplier policy', { owner: undefined, reviewed_on: '05/06/2026' }),
      });
    });

    it('fails, and says why in one new comment', async () => {
      const run = await scene.run(scene.pullRequest(number, 'change'));

      expect(run.exitCode).toBe(1);
      expect(writesOf(scene)).toEqual([`POST /issues/${number}/comments 201`]);
      const [only, ...others] = await scene.remote.comments(number);
      expect(others).toEqual([]);
      expect(only?.user.login).toBe(BOT);
      expect(only?.body).toMatch(/^<!-- holdfast:comment scope=root digest=[0-9a-f]{16} -->\n/);
      expect(only?.body).toContain('### Holdfast · 2 introduced · 0 fixed · 0 existing');
      expect(only?.body).toContain('**No owner** · Supplier policy');
      const head = scene.repository.tip('change');
      expect(only?.body).toContain(
        `](https://github.com/${scene.remote.name}/blob/${head}/policies/supplier.md?plain=1#L3)`,
      );
      comment = only?.id ?? 0;
      expect(run.outputs).toEqual({
        conclusion: 'failure',
        findings: '2',
        errors: '2',
        warnings: '0',
        introduced: '2',
        fixed: '0',
        'report-path': '',
        'json-path': '',
        'sarif-path': '',
        'comment-url': `${stage().github.url}/${scene.remote.name}/issues/${number}#issuecomment-${comment}`,
        'issues-opened': '0',
        'issues-updated': '0',
        'issues-closed': '0',
      });
    });

    it('puts the gaps beside the lines, and the report into the job summary', async () => {
      const run = await scene.run(scene.pullRequest(number, 'change'));

      expect(run.annotations.map(({ level, file, line, title }) => [level, file, line, title])).toEqual([
        ['error', 'policies/supplier.md', 2, 'owner-missing · Supplier policy'],
        ['error', 'policies/supplier.md', 3, 'date-invalid · Supplier policy'],
      ]);
      expect(run.summary).toContain('### Holdfast · 2 introduced · 0 fixed · 0 existing');
      expect(run.summary).toContain('- Comment: not touched, because the comment already says this.');
      expect(run.stderr).toBe('');
      expect(run.leftovers).toBe('');
      expect(writesOf(scene)).toEqual([]);
    });

    it('updates the comment in place when a push mends one of them', async () => {
      await scene.push('change', {
        'policies/supplier.md': policy('Supplier policy', { reviewed_on: '05/06/2026' }),
      });
      const run = await scene.run(scene.pullRequest(number, 'change', { action: 'synchronize' }));

      expect(run.exitCode).toBe(1);
      expect(writesOf(scene)).toEqual([`PATCH /issues/comments/${comment} 200`]);
      expect(run.outputs).toMatchObject({ conclusion: 'failure', introduced: '1', fixed: '0' });
      const comments = await scene.remote.comments(number);
      expect(comments.map(({ id }) => id)).toEqual([comment]);
      expect(comments[0]?.body).toContain('### Holdfast · 1 introduced · 0 fixed · 0 existing');
      expect(comments[0]?.body).not.toContain('No owner');
    });

    it('clears the comment to one line when all are mended', async () => {
      await scene.push('change', { 'policies/supplier.md': policy('Supplier policy') });
      const run = await scene.run(scene.pullRequest(number, 'change', { action: 'synchronize' }));

      expect(run.exitCode).toBe(0);
      expect(writesOf(scene)).toEqual([`PATCH /issues/comments/${comment} 200`]);
      expect(run.outputs).toMatchObject({ conclusion: 'success', findings: '0', introduced: '0', fixed: '0' });
      expect(run.annotations).toEqual([]);
      const comments = await scene.remote.comments(number);
      expect(comments.map(({ id }) => id)).toEqual([comment]);
      expect(comments[0]?.body.split('\n')).toEqual([
        expect.stringMatching(/^<!-- holdfast:comment /),
        '### Holdfast · all clear · 2 documents as of 2026-11-22 · next due: Access policy, 2027-06-01, `role:it-lead`',
        '',
      ]);
    });

    it('writes nothing when the same push is checked again', async () => {
      const before = await scene.remote.comments(number);
      const run = await scene.run(scene.pullRequest(number, 'change', { action: 'synchronize' }));

      expect(run.exitCode).toBe(0);
      expect(writesOf(scene)).toEqual([]);
      expect(await scene.remote.comments(number)).toEqual(before);
      expect(run.outputs['comment-url']).toContain(`#issuecomment-${comment}`);
    });
  });
}
