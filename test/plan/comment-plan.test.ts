import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { type CommentAction, type CommentPlanOptions, planComment } from '../../src/plan/comment-plan.ts';
import type { Comment } from '../../src/ports/github.ts';
import { deltaOf, overdueFinding, someFinding } from '../support/report.ts';

const ME = 'github-actions[bot]';
const URL = 'https://github.com/acme/policies/pull/1#issuecomment-7';

function plan(report: Report, existing: readonly Comment[], change: Partial<CommentPlanOptions> = {}): CommentAction {
  return planComment({
    report,
    existing,
    author: ME,
    scope: '',
    when: 'auto',
    link: undefined,
    whereTheRestIs: 'the job summary has them all',
    ...change,
  });
}

/** The comment that an earlier run left for a report. */
function left(report: Report, change: Partial<Comment> = {}, scope = ''): Comment {
  const action = plan(report, [], { scope, when: 'always' });
  return { id: 7, author: ME, body: action.kind === 'create' ? action.body : '', url: URL, ...change };
}

const RED = deltaOf([someFinding({ status: 'introduced' })]);
const CLEAN = deltaOf([]);

describe('the comment of a pull request', () => {
  it('is created when there is something to say', () => {
    const action = plan(RED, []);
    expect(action.kind).toBe('create');
    expect(action.kind === 'create' && action.body).toMatch(
      /^<!-- holdfast:comment scope=root digest=[\da-f]{16} -->\n### Holdfast · 1 introduced/,
    );
  });

  it('is another one for other paths of the same folder, however these are written', () => {
    const policies = plan(RED, [], { paths: ['policies', 'records/'] });
    const body = policies.kind === 'create' ? policies.body : '';
    expect(body).toMatch(/^<!-- holdfast:comment scope=root paths=[\da-f]{12} digest=[\da-f]{16} -->\n/);
    const existing: Comment[] = [left(RED), { id: 8, author: ME, body, url: URL }];
    const next = deltaOf([someFinding({ path: 'b.md', status: 'introduced' })]);
    const idOf = (paths: readonly string[]): unknown => {
      const action = plan(next, existing, { paths });
      return action.kind === 'update' ? action.id : action.kind;
    };
    expect([[], ['.'], ['./']].map(idOf)).toEqual([7, 7, 7]);
    expect(idOf(['./records', 'policies/', 'policies'])).toBe(8);
    expect([['policies'], ['policies', 'record'], ['.', 'policies']].map(idOf)).toEqual(['create', 'create', 'create']);
  });

  it('is not touched by the same push again, and is linked to', () => {
    expect(plan(RED, [left(RED)])).toEqual({ kind: 'none', why: 'the comment already says this', url: URL });
  });

  it('is updated in place when a push changes the findings', () => {
    const next = deltaOf([someFinding({ status: 'introduced' }), someFinding({ path: 'b.md', status: 'introduced' })]);
    const action = plan(next, [left(RED)]);
    expect(action).toMatchObject({ kind: 'update', id: 7 });
    expect(action.kind === 'update' && action.body).toContain('### Holdfast · 2 introduced');
  });

  it('becomes one line when the findings reach zero', () => {
    const action = plan(CLEAN, [left(RED)]);
    expect(action.kind === 'update' && action.body.split('\n').slice(1)).toEqual([
      '### Holdfast · all clear · 1 document as of 2026-11-22 · next due: Backup policy, 2027-01-31, `role:it-lead`',
      '',
    ]);
  });

  it('becomes one line when the push fixed the last finding of the base, too', () => {
    const action = plan(deltaOf([], [someFinding()]), [left(RED)]);
    expect(action.kind === 'update' && action.body.split('\n')[1]).toContain('all clear');
  });

  it('does not say that all is clear while something could not be looked at', () => {
    const action = plan({ ...CLEAN, notChecked: [{ what: 'git history', why: 'shallow clone' }] }, [left(RED)]);
    expect(action.kind === 'update' && action.body).toContain('no findings · 1 not checked');
    expect(action.kind === 'update' && action.body).not.toContain('all clear');
  });

  it('is not created to say nothing, unless it was asked for', () => {
    expect(plan(CLEAN, [])).toEqual({ kind: 'none', why: 'there is nothing to say', url: undefined });
    expect(plan(CLEAN, [], { when: 'always' }).kind).toBe('create');
  });

  it('is found among many others, wherever it stands', () => {
    const others = Array.from({ length: 250 }, (_, id) => ({
      id: 100 + id,
      author: 'kim',
      body: `No. ${id}`,
      url: '',
    }));
    expect(plan(RED, [...others, left(RED), ...others]).kind).toBe('none');
    expect(plan(CLEAN, [...others, left(RED), ...others])).toMatchObject({ kind: 'update', id: 7 });
  });

  it('is never taken from someone else, who copied the marker', () => {
    expect(plan(RED, [left(RED, { author: 'mallory' })]).kind).toBe('create');
    expect(plan(RED, [left(RED, { author: 'mallory', id: 3 }), left(RED)]).kind).toBe('none');
  });

  it('is recognised by a marker at the very start only', () => {
    expect(plan(RED, [left(RED, { body: `> ${left(RED).body}` })]).kind).toBe('create');
    expect(plan(RED, [left(RED, { body: `Look:\n${left(RED).body}` })]).kind).toBe('create');
    expect(plan(RED, [left(RED, { body: left(RED).body.replaceAll('\n', '\r\n') })]).kind).toBe('none');
  });

  it('is kept apart from the comment of another folder', () => {
    const other = left(RED, { id: 3 }, 'isms/uk/');
    expect(plan(RED, [other]).kind).toBe('create');
    expect(plan(RED, [other], { scope: 'isms/uk/' }).kind).toBe('none');
    expect(plan(CLEAN, [other, left(RED, { id: 9 }, 'isms/de/')], { scope: 'isms/de/' })).toMatchObject({ id: 9 });
  });

  it('is kept apart from the comment of a folder whose name is made of anything', () => {
    for (const scope of ['a b/', 'a=b c/', '-->/', "it's (1)/", 'ü/', 'a\nb/']) {
      expect(plan(RED, [left(RED, {}, scope)], { scope }).kind, scope).toBe('none');
      expect(plan(RED, [left(RED, {}, scope)]).kind, scope).toBe('create');
    }
  });

  it('is not written again because a day went by', () => {
    const soon = (days: number): ReturnType<typeof someFinding> =>
      someFinding({
        rule: 'due-soon',
        severity: 'notice',
        path: 'b.md',
        message: `Review is due 2026-12-22, in ${days} days`,
        due: '2026-12-22',
      });
    const today = deltaOf([overdueFinding('2025-12-16', 341), soon(30)]);
    const tomorrow = { ...deltaOf([overdueFinding('2025-12-16', 342), soon(29)]), today: '2026-11-23' };
    expect(plan(tomorrow, [left(today)]).kind).toBe('none');
    expect(plan({ ...CLEAN, today: '2026-11-23' }, [left(CLEAN)]).kind).toBe('none');
  });

  it.each([
    ['another owner', { owner: 'role:it-lead' }],
    ['another line', { position: { line: 3, column: 8, endLine: 3, endColumn: 21 } }],
    ['another place of the document', { path: 'policies/moved.md' }],
    ['another title', { title: 'Access control policy' }],
    ['another due date', { due: '2026-01-01' }],
    ['another severity', { severity: 'warning' as const }],
    ['another standing', { status: 'introduced' as const }],
    ['another message', { message: 'The owner cannot be read' }],
    ['another advice', { fix: 'Ask the CISO.' }],
  ])('is written again for %s', (_name, change) => {
    const before = deltaOf([someFinding({ fingerprint: 'same' })]);
    const after = deltaOf([someFinding({ fingerprint: 'same', ...change })]);
    expect(plan(after, [left(before)]).kind).toBe('update');
  });

  it('is written again when another finding was fixed, or something could no longer be checked', () => {
    expect(plan(deltaOf([someFinding()], [someFinding({ path: 'b.md' })]), [left(deltaOf([someFinding()]))]).kind).toBe(
      'update',
    );
    const blind = { ...RED, notChecked: [{ what: 'git history', why: 'shallow clone' }] };
    expect(plan(blind, [left(RED)]).kind).toBe('update');
  });
});
