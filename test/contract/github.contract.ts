import { beforeEach, describe, expect, it } from 'vitest';
import { GitHubError } from '../../src/model/errors.ts';
import type { NewIssue } from '../../src/ports/github.ts';
import { STORY, type World } from './world.ts';

const BODY_MAX_CHARS = 65_536;

/** What everything behind the `GitHub` port must do, told once and run on every implementation. */
export function githubContract(name: string, open: () => Promise<World> | World): void {
  describe(`${name} as GitHub`, () => {
    let world: World;
    beforeEach(async () => {
      world = await open();
    });

    describe('issues', () => {
      it('knows the login that the token writes under', async () => {
        expect(await world.github.identity()).toBe(STORY.login);
      });

      it('has no issues in a new repository', async () => {
        expect(await world.github.issues()).toEqual([]);
      });

      it('answers with the issue that it opened, and lists the same', async () => {
        const wanted = newIssue({ title: 'Review overdue', body: 'Line one\n\n<!-- marker --> 🗓️', labels: ['isms'] });
        const opened = await world.github.createIssue({ ...wanted, assignees: [STORY.colleague] });
        expect(opened).toMatchObject({ ...wanted, assignees: [STORY.colleague], author: STORY.login });
        expect(opened).toMatchObject({ state: 'open', stateReason: null, url: expect.stringMatching(/^https?:/) });
        expect(await world.github.issues()).toEqual([opened]);
      });

      it('creates the labels that an issue is opened with', async () => {
        await world.github.createIssue(newIssue({ labels: ['isms', 'nonconformity'] }));
        expect(await world.labels()).toEqual(expect.arrayContaining(['isms', 'nonconformity']));
      });

      it('lists closed issues beside open ones', async () => {
        const first = await world.github.createIssue(newIssue({ title: 'First' }));
        const second = await world.github.createIssue(newIssue({ title: 'Second' }));
        await world.github.updateIssue(first.number, { state: 'closed' });
        const states = (await world.github.issues()).map(({ number, state }) => [number, state]);
        expect(states).toEqual([
          [first.number, 'closed'],
          [second.number, 'open'],
        ]);
      });

      it('leaves pull requests out of the issues', async () => {
        const opened = await world.github.createIssue(newIssue());
        await world.openPullRequest('Change a policy');
        expect((await world.github.issues()).map(({ number }) => number)).toEqual([opened.number]);
      });

      it('lists every issue exactly once when there are several pages of them', async () => {
        await world.addIssues(203);
        const numbers = (await world.github.issues()).map(({ number }) => number);
        expect(new Set(numbers).size).toBe(203);
        expect(numbers).toHaveLength(203);
      });

      it('lists only what was touched since an instant', async () => {
        await world.github.createIssue(newIssue({ title: 'Untouched' }));
        const touched = await world.github.createIssue(newIssue({ title: 'Touched' }));
        const since = await world.instant();
        await world.github.updateIssue(touched.number, { body: 'New words' });
        const created = await world.github.createIssue(newIssue({ title: 'Created' }));
        const numbers = (await world.github.issues({ since })).map(({ number }) => number);
        expect(numbers).toEqual([touched.number, created.number]);
      });

      it('changes only what a patch names', async () => {
        const before = await world.github.createIssue(
          newIssue({ body: 'Before', labels: ['isms'], assignees: [STORY.colleague] }),
        );
        const after = await world.github.updateIssue(before.number, { body: 'After' });
        expect(after).toEqual({ ...before, body: 'After' });
      });

      it('empties a body and unassigns everyone when a patch says so', async () => {
        const { number } = await world.github.createIssue(newIssue({ body: 'Before', assignees: [STORY.colleague] }));
        const after = await world.github.updateIssue(number, { body: '', assignees: [] });
        expect(after).toMatchObject({ body: '', assignees: [] });
      });

      it('closes with the given reason and reopens', async () => {
        const { number } = await world.github.createIssue(newIssue());
        const closed = await world.github.updateIssue(number, { state: 'closed', stateReason: 'not_planned' });
        expect(closed).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
        const reopened = await world.github.updateIssue(number, { state: 'open', stateReason: 'reopened' });
        expect(reopened).toMatchObject({ state: 'open', stateReason: 'reopened' });
      });

      it('calls an issue completed that is closed without a reason', async () => {
        const { number } = await world.github.createIssue(newIssue());
        expect(await world.github.updateIssue(number, { state: 'closed' })).toMatchObject({ stateReason: 'completed' });
      });

      it('refuses to update an issue that does not exist', async () => {
        await expectError(world.github.updateIssue(4711, { body: 'Nobody there' }), 404, 'not found');
      });
    });

    describe('limits', () => {
      it('takes a body of exactly the longest length', async () => {
        const body = 'a'.repeat(BODY_MAX_CHARS);
        expect((await world.github.createIssue(newIssue({ body }))).body).toBe(body);
      });

      it('opens nothing when the body is one character too long', async () => {
        const body = 'a'.repeat(BODY_MAX_CHARS + 1);
        await expectError(world.github.createIssue(newIssue({ body })), 422, 'body is too long (maximum is 65536');
        expect(await world.github.issues()).toEqual([]);
      });

      it('opens nothing when the title is too long', async () => {
        await expectError(world.github.createIssue(newIssue({ title: 'a'.repeat(257) })), 422, 'title is too long');
        expect(await world.github.issues()).toEqual([]);
      });

      it('changes nothing when the new body is too long', async () => {
        const before = await world.github.createIssue(newIssue({ body: 'Before' }));
        const body = 'a'.repeat(BODY_MAX_CHARS + 1);
        await expectError(world.github.updateIssue(before.number, { body, state: 'closed' }), 422, 'too long');
        expect(await world.github.issues()).toEqual([before]);
      });

      it('refuses a comment that is too long, new or updated', async () => {
        const { number } = await world.github.createIssue(newIssue());
        const comment = await world.github.createComment(number, 'Short');
        const body = 'a'.repeat(BODY_MAX_CHARS + 1);
        await expectError(world.github.createComment(number, body), 422, 'too long');
        await expectError(world.github.updateComment(comment.id, body), 422, 'too long');
        expect(await world.github.comments(number)).toEqual([comment]);
      });

      it('opens nothing without a title', async () => {
        await expectError(world.github.createIssue(newIssue({ title: ' ' })), 422, '422');
        expect(await world.github.issues()).toEqual([]);
      });
    });

    describe('assignees', () => {
      it('tells who can be assigned from who cannot', async () => {
        expect(await world.github.isAssignable(STORY.colleague)).toBe(true);
        expect(await world.github.isAssignable(STORY.colleague.toUpperCase())).toBe(true);
        expect(await world.github.isAssignable(STORY.stranger)).toBe(false);
        expect(await world.github.isAssignable('nobody-of-that-name')).toBe(false);
      });

      it.each(['', '.', '..', 'acme/team', 'a b', '@alice', '#channel', 'x?y'])(
        'says of %j, which is no login, that it cannot be assigned',
        async (login) => {
          expect(await world.github.isAssignable(login)).toBe(false);
        },
      );

      it('opens nothing when an assignee cannot be assigned', async () => {
        const issue = newIssue({ assignees: [STORY.colleague, STORY.stranger] });
        await expectError(world.github.createIssue(issue), 422, STORY.stranger, 'assignee');
        expect(await world.github.issues()).toEqual([]);
      });

      it('changes nothing when a new assignee cannot be assigned', async () => {
        const before = await world.github.createIssue(newIssue({ body: 'Before' }));
        const patch = { body: 'After', assignees: [STORY.stranger] };
        await expectError(world.github.updateIssue(before.number, patch), 422, 'assignee');
        expect(await world.github.issues()).toEqual([before]);
      });
    });

    describe('comments', () => {
      it('answers with the comment that it wrote, and lists the same', async () => {
        const { number } = await world.github.createIssue(newIssue());
        const written = await world.github.createComment(number, 'First words');
        expect(written).toMatchObject({ author: STORY.login, body: 'First words', url: expect.stringContaining('#') });
        expect(await world.github.comments(number)).toEqual([written]);
      });

      it('comments on pull requests as on issues', async () => {
        const number = await world.openPullRequest('Change a policy');
        const written = await world.github.createComment(number, 'About this change');
        expect(await world.github.comments(number)).toEqual([written]);
      });

      it('keeps the comments of one issue apart from those of another', async () => {
        const one = await world.github.createIssue(newIssue());
        const other = await world.github.createIssue(newIssue());
        await world.github.createComment(one.number, 'Here');
        expect(await world.github.comments(other.number)).toEqual([]);
      });

      it('lists every comment, oldest first, when there are several pages of them', async () => {
        const { number } = await world.github.createIssue(newIssue());
        await world.addComments(number, 101);
        const bodies = (await world.github.comments(number)).map(({ body }) => body);
        expect(bodies).toEqual(Array.from({ length: 101 }, (_, index) => `Comment ${index + 1}`));
      });

      it('updates a comment in place', async () => {
        const { number } = await world.github.createIssue(newIssue());
        const before = await world.github.createComment(number, 'Before');
        const after = await world.github.updateComment(before.id, 'After');
        expect(after).toEqual({ ...before, body: 'After' });
        expect(await world.github.comments(number)).toEqual([after]);
      });

      it('refuses what concerns issues and comments that do not exist', async () => {
        await expectError(world.github.comments(4711), 404, 'not found');
        await expectError(world.github.createComment(4711, 'Nobody there'), 404, 'not found');
        await expectError(world.github.updateComment(4711, 'Nobody there'), 404, 'not found');
      });
    });

    describe('labels', () => {
      it('creates a label that is missing, once', async () => {
        const before = await world.labels();
        await world.github.ensureLabel('isms: overdue/late');
        await world.github.ensureLabel('isms: overdue/late');
        expect(await world.labels()).toEqual([...before, 'isms: overdue/late'].sort());
      });

      it('takes a label for present that is spelt with other capitals', async () => {
        await world.github.ensureLabel('ISMS');
        const before = await world.labels();
        await world.github.ensureLabel('isms');
        expect(await world.labels()).toEqual(before);
      });
    });

    describe('base', () => {
      const { base, head } = STORY.branches;

      it('names the commit that both sides have in common', async () => {
        expect((await world.github.base(base, head, '')).commit).toBe(world.mergeBase);
      });

      it('lists the files of the merge base and not of the tips', async () => {
        const { blobs } = await world.github.base(base, head, '');
        expect([...blobs.keys()].sort()).toEqual(Object.keys(STORY.files).sort());
      });

      it('lists the files below a folder, relative to it', async () => {
        const { blobs } = await world.github.base(base, head, 'isms/');
        expect([...blobs.keys()].sort()).toEqual(['logo.bin', 'notes.md', 'policies/access.md', 'policies/backup.md']);
      });

      it('says what was renamed', async () => {
        const { renames } = await world.github.base(base, head, '');
        expect(Object.fromEntries(renames)).toEqual(STORY.renames);
      });

      it('says what was renamed inside a folder, and not what came or went', async () => {
        const { renames } = await world.github.base(base, head, 'isms/');
        expect(Object.fromEntries(renames)).toEqual({ 'policies/access-control.md': 'policies/access.md' });
      });

      it('reads contents byte by byte', async () => {
        const tree = await world.github.base(base, head, 'isms/');
        const ids = ['logo.bin', 'policies/backup.md'].map((path) => tree.blobs.get(path) ?? '');
        const contents = await tree.read([...ids, ...ids]);
        expect([...contents.keys()]).toEqual(ids);
        expect([...(contents.get(ids[0] ?? '') ?? [])]).toEqual([...STORY.files['isms/logo.bin']]);
        expect(Buffer.from(contents.get(ids[1] ?? '') ?? []).toString()).toBe(STORY.files['isms/policies/backup.md']);
      });

      it('reads nothing when nothing is asked for', async () => {
        expect((await (await world.github.base(base, head, '')).read([])).size).toBe(0);
      });

      it('refuses a content that does not exist', async () => {
        const tree = await world.github.base(base, head, '');
        await expectError(tree.read(['0'.repeat(40)]), 404, 'not found');
      });

      it('refuses a commit that does not exist', async () => {
        await expectError(world.github.base(base, 'no-such-branch', ''), 404, 'not found');
      });
    });
  });
}

function newIssue(parts: Partial<NewIssue> = {}): NewIssue {
  return { title: 'Nonconformity', body: '', labels: [], assignees: [], ...parts };
}

async function expectError(promise: Promise<unknown>, status: number, ...words: readonly string[]): Promise<void> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(GitHubError);
  expect(error).toMatchObject({ status });
  for (const word of words) expect((error as GitHubError).message.toLowerCase()).toContain(word.toLowerCase());
}
