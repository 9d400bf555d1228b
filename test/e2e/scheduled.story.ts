import { beforeAll, describe, expect, it } from 'vitest';
import { CONFIG, policy } from '../support/runner-documents.ts';
import { scheduleEvent } from '../support/runner-events.ts';
import { PEOPLE } from '../support/runner-github.ts';
import { type Scene, type Stage, writesOf } from '../support/runner-scene.ts';

const UNOWNED = policy('Access policy', { id: 'POL-01', owner: undefined });
const OVERDUE = policy('Backup policy', { id: 'POL-02', owner: `"@${PEOPLE.assignable}"`, reviewed_on: '2025-06-16' });

/** The life of two issues, from their opening to the return of one, on whichever Node the stage has. */
export function scheduledStory(stage: () => Stage): void {
  describe('a scheduled run over a repository with two nonconformities', () => {
    let scene: Scene;

    beforeAll(async () => {
      scene = await stage().open({
        'holdfast.yml': `${CONFIG}github: { labels: [isms] }\n`,
        'policies/access.md': UNOWNED,
        'policies/backup.md': OVERDUE,
      });
    });

    async function run(): ReturnType<Scene['run']> {
      return scene.run(scheduleEvent(scene.remote.name, scene.repository.tip('main')));
    }

    async function states(): Promise<readonly (readonly [number, string])[]> {
      return (await scene.remote.issues()).map(({ number, state }) => [number, state] as const);
    }

    it('opens one issue for each, with label, owner and due date', async () => {
      const { exitCode, outputs, summary } = await run();

      expect(exitCode).toBe(1);
      expect(writesOf(scene)).toEqual(['POST /labels 201', 'POST /issues 201', 'POST /issues 201']);
      expect(outputs).toMatchObject({
        conclusion: 'failure',
        findings: '2',
        introduced: '',
        fixed: '',
        'comment-url': '',
        'issues-opened': '2',
        'issues-updated': '0',
        'issues-closed': '0',
      });
      const [access, backup, ...others] = await scene.remote.issues();
      expect(others).toEqual([]);
      expect(access?.title).toBe('No owner: Access policy (POL-01)');
      expect(access?.assignees).toEqual([]);
      expect(backup?.title).toBe('Overdue: Backup policy (POL-02) · due 2026-06-16');
      expect(backup?.assignees.map(({ login }) => login)).toEqual([PEOPLE.assignable]);
      for (const issue of [access, backup]) {
        expect(issue?.labels.map(({ name }) => name)).toEqual(['isms']);
        expect(issue?.body).toMatch(/^<!-- holdfast:issue fp=[0-9a-f]{16} /);
      }
      expect(summary).toContain('- Opened #1 No owner: Access policy (POL-01)');
    });

    it('writes nothing the second time', async () => {
      const before = await scene.remote.issues();
      const { exitCode, outputs, summary } = await run();

      expect(exitCode).toBe(1);
      expect(writesOf(scene)).toEqual([]);
      expect(outputs).toMatchObject({ 'issues-opened': '0', 'issues-updated': '0', 'issues-closed': '0' });
      expect(summary).toContain('- Issues: nothing to change.');
      expect(await scene.remote.issues()).toEqual(before);
    });

    it('closes the one whose document was mended, and says why', async () => {
      await scene.push('main', { 'policies/access.md': policy('Access policy', { id: 'POL-01' }) });
      const { outputs } = await run();

      expect(writesOf(scene)).toEqual(['POST /issues/1/comments 201', 'PATCH /issues/1 200']);
      expect(outputs).toMatchObject({ 'issues-opened': '0', 'issues-closed': '1' });
      expect(await states()).toEqual([
        [1, 'closed'],
        [2, 'open'],
      ]);
      expect((await scene.remote.issues())[0]?.state_reason).toBe('completed');
      const [said, ...others] = await scene.remote.comments(1);
      expect(others).toEqual([]);
      expect(said?.body).toContain('Closed as of 2026-11-22: the check no longer finds this.');
    });

    it('reopens the same one when the document breaks again, and then rests', async () => {
      await scene.push('main', { 'policies/access.md': UNOWNED });
      const { outputs } = await run();

      expect(writesOf(scene)).toEqual(['POST /issues/1/comments 201', 'PATCH /issues/1 200']);
      expect(outputs).toMatchObject({ 'issues-opened': '1', 'issues-closed': '0' });
      expect(await states()).toEqual([
        [1, 'open'],
        [2, 'open'],
      ]);
      expect((await scene.remote.issues())[0]?.state_reason).toBe('reopened');
      expect((await scene.remote.comments(1)).at(-1)?.body).toContain('This is back as of 2026-11-22');
      await run();
      expect(writesOf(scene)).toEqual([]);
    });

    it('passes when everything is mended, with all issues closed', async () => {
      await scene.push('main', {
        'policies/access.md': policy('Access policy', { id: 'POL-01' }),
        'policies/backup.md': policy('Backup policy', { id: 'POL-02' }),
      });
      const { exitCode, outputs } = await run();

      expect(exitCode).toBe(0);
      expect(outputs).toMatchObject({ conclusion: 'success', findings: '0', 'issues-closed': '2' });
      expect(await states()).toEqual([
        [1, 'closed'],
        [2, 'closed'],
      ]);
    });
  });
}
