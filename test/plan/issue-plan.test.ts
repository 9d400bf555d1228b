import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../../src/adapters/memory/files.ts';
import { MemoryGitHub } from '../../src/adapters/memory/github.ts';
import { publishIssues } from '../../src/app/publish-issues.ts';
import { fingerprint } from '../../src/engine/fingerprint.ts';
import type { Report, ReportedFinding } from '../../src/model/report.ts';
import { readMemory } from '../../src/plan/issue-body.ts';
import { type IssuePlan, type IssuePlanOptions, planIssues } from '../../src/plan/issue-plan.ts';
import { renderIssuePlan } from '../../src/plan/plan-text.ts';
import type { Issue } from '../../src/ports/github.ts';
import { RULES } from '../../src/rules/registry.ts';
import { overdueFinding, reportOf, someFinding } from '../support/report.ts';
import { HOSTILE } from '../support/report-hostile.ts';

const ME = 'github-actions[bot]';
const ALL_RULES = new Set(RULES.map(({ name }) => name));

function plan(report: Report, existing: readonly Issue[] = [], change: Partial<IssuePlanOptions> = {}): IssuePlan {
  return planIssues({
    report,
    existing,
    authors: [ME],
    scope: 'root',
    labels: ['isms'],
    maxNewIssues: 20,
    link: undefined,
    assignable: () => true,
    rulesOn: ALL_RULES,
    fileExists: () => true,
    ...change,
  });
}

/** The issue that the plan for a report opens. */
function issueFor(report: Report, change: Partial<Issue> = {}): Issue {
  const [action] = plan(report).actions;
  if (action?.kind !== 'open') throw new RangeError('nothing is opened');
  const { title, body, labels, assignees } = action.issue;
  const where = { number: 1, url: 'https://github.com/acme/policies/issues/1' };
  return { ...where, author: ME, title, body, labels, assignees, state: 'open', stateReason: null, ...change };
}

const UNOWNED = reportOf([someFinding()]);

describe('the plan of issues', () => {
  it('is empty when nothing needs an issue', () => {
    const report = reportOf([someFinding({ needsIssue: false }), someFinding({ path: 'b.md', needsIssue: false })]);
    expect(plan(report)).toEqual({ actions: [], deferred: [], kept: [] });
    expect(renderIssuePlan(plan(report))).toBe('No issue to open, update or close.');
  });

  it('opens the worst first and names what waits', () => {
    const findings = Array.from({ length: 5 }, (_, index) =>
      someFinding({ path: `${index}.md`, title: `T${index}`, severity: index < 3 ? 'warning' : 'error' }),
    );
    const capped = plan(reportOf(findings), [], { maxNewIssues: 3 });
    expect(capped.actions.map((action) => action.kind === 'open' && action.issue.title)).toEqual([
      'No owner: T3',
      'No owner: T4',
      'No owner: T0',
    ]);
    expect(capped.deferred).toEqual(['No owner: T1', 'No owner: T2']);
    expect(renderIssuePlan(capped)).toBe(
      [
        '  open    No owner: T3  [isms]',
        '  open    No owner: T4  [isms]',
        '  open    No owner: T0  [isms]',
        '  wait    No owner: T1',
        '  wait    No owner: T2',
        '2 issues over `max_new_issues`: later runs open them.',
      ].join('\n'),
    );
  });

  it('keeps an issue open whose rule could not be checked, and says so', () => {
    const blind = reportOf([], {
      judged: ['policies/access.md'],
      notChecked: [{ what: 'owners', why: 'no permission', rules: ['owner-missing'] }],
    });
    expect(plan(blind, [issueFor(UNOWNED)])).toMatchObject({
      actions: [],
      kept: [{ number: 1, why: 'owner-missing could not be checked' }],
    });
    const other = { ...blind, notChecked: [{ what: 'dates', why: 'no history', rules: ['review-overdue'] }] };
    expect(plan(other, [issueFor(UNOWNED)]).actions).toMatchObject([{ kind: 'close', number: 1 }]);
  });

  it('keeps an issue open whose document lies in a folder that cannot be looked into', () => {
    const gone = { fileExists: () => false };
    expect(plan(reportOf([]), [issueFor(UNOWNED)], gone).actions).toMatchObject([{ kind: 'close', number: 1 }]);
    for (const unjudged of ['policies/', './'])
      expect(plan(reportOf([], { unjudged: [unjudged] }), [issueFor(UNOWNED)], gone)).toMatchObject({
        actions: [],
        kept: [{ number: 1, why: 'the document cannot be read at the moment' }],
      });
  });

  it('speaks of an escalation step once, and of the highest only', () => {
    const issue = issueFor(reportOf([overdueFinding('2026-11-21', 1)]));
    const later = plan(reportOf([overdueFinding('2026-11-21', 45)]), [issue]);
    expect(later.actions).toMatchObject([
      {
        kind: 'update',
        say: [{ key: 'overdue-30-1', text: 'Access policy is overdue. It was due 2026-11-21, 45 days ago.' }],
      },
    ]);
    const untold = { ...issue, body: issue.body.replace('told=overdue', 'told=') };
    expect(plan(reportOf([overdueFinding('2026-11-21', 1)]), [untold]).actions).toMatchObject([
      { say: [{ key: 'overdue-1', text: 'Access policy is overdue. It was due 2026-11-21, 1 day ago.' }] },
    ]);
  });

  it('takes an issue of another folder, or of another author, for none of its own', () => {
    const issue = issueFor(UNOWNED);
    for (const change of [{ scope: 'uk' }, { authors: ['someone-else'] }])
      expect(plan(UNOWNED, [issue], change).actions.map(({ kind }) => kind)).toEqual(['open']);
  });

  it('prefers an open issue to a closed one, and a low number to a high one', () => {
    const closed = issueFor(UNOWNED, { number: 1, state: 'closed' });
    const open = [4, 3].map((number) => issueFor(UNOWNED, { number }));
    expect(plan(UNOWNED, [closed, ...open]).actions).toMatchObject([{ kind: 'close', number: 4 }]);
    expect(plan(UNOWNED, [{ ...closed, number: 7 }, closed]).actions).toMatchObject([{ kind: 'reopen', number: 1 }]);
  });

  it('assigns ten people at most and mentions the others', () => {
    const logins = Array.from({ length: 12 }, (_, index) => `u${index}`);
    const report = reportOf([someFinding({ owner: logins.map((login) => `@${login}`).join(', ') })]);
    const [action] = plan(report).actions;
    expect(action?.kind === 'open' && action.issue.assignees).toEqual(logins.slice(0, 10));
    expect(action?.kind === 'open' && action.issue.body).toContain('| Owner | @u10 @u11 |');
    const assigned = issueFor(report);
    expect(plan(report, [assigned], { assignable: () => undefined }).actions).toEqual([]);
  });

  it('reads as lines without commands or escapes, whatever the documents are called', () => {
    for (const piece of HOSTILE) {
      const report = reportOf([someFinding({ title: piece, message: piece })]);
      const kept = plan(reportOf([], { judged: [] }), [issueFor(UNOWNED, { title: piece })], { maxNewIssues: 0 });
      const text = [
        renderIssuePlan(plan(report, [], { labels: [piece || 'x'] })),
        renderIssuePlan(plan(report, [], { maxNewIssues: 0 })),
        renderIssuePlan(kept),
      ].join('\n');
      for (const line of text.split('\n')) {
        expect(line, JSON.stringify(piece)).not.toMatch(/^\s*::|##\[|[\p{Cc}\u202E]/u);
      }
    }
  });
});

/** One document of a made-up company: whether it is there, what is wrong with it, and who owns it. */
interface Doc {
  readonly slot: number;
  readonly state: 'fine' | 'unowned' | 'overdue' | 'gone' | 'unreadable' | 'not looked at';
  readonly hasId: boolean;
  readonly moved: boolean;
  readonly owner: string | undefined;
  readonly title: string;
}

const doc = (slot: number): fc.Arbitrary<Doc> =>
  fc.record({
    slot: fc.constant(slot),
    state: fc.constantFrom('fine', 'unowned', 'unowned', 'overdue', 'overdue', 'gone', 'unreadable', 'not looked at'),
    hasId: fc.boolean(),
    moved: fc.boolean(),
    owner: fc.constantFrom(undefined, '@alice', '@ALICE, @bob', '@zoe', '@acme/team', 'role:ciso', 'not@an@owner'),
    title: fc.constantFrom('Access', 'Backup', '@zoe #12 `x', '', 'a|b', 'www.x.y :tada:'),
  });

type Person = 'nothing' | 'ticks' | 'notes' | 'retitles' | 'closes' | 'reopens' | 'reassigns' | 'copies' | 'crlf';

interface Day {
  readonly docs: readonly Doc[];
  readonly person: Person;
  readonly issue: number;
  readonly maxNewIssues: number;
  readonly nothingChecked: boolean;
}

const day: fc.Arbitrary<Day> = fc.record({
  docs: fc.tuple(doc(0), doc(1), doc(2)),
  person: fc.constantFrom('nothing', 'ticks', 'notes', 'retitles', 'closes', 'reopens', 'reassigns', 'copies', 'crlf'),
  issue: fc.integer({ min: 1, max: 4 }),
  maxNewIssues: fc.constantFrom(0, 1, 20, 20),
  nothingChecked: fc.constantFrom(false, false, false, true),
});

const placeOf = ({ slot, moved }: Doc): string => `${moved ? 'new' : 'old'}/d${slot}.md`;
const formerPlaceOf = ({ slot, moved }: Doc): string => `${moved ? 'old' : 'new'}/d${slot}.md`;

function findingsOf(document: Doc, daysIn: number): readonly ReportedFinding[] {
  const { slot, state, hasId, owner } = document;
  const path = placeOf(document);
  const id = hasId ? `POL-${slot}` : undefined;
  const named = (rule: string): Partial<ReportedFinding> => ({
    rule,
    path,
    document: id,
    title: document.title || undefined,
    fingerprint: fingerprint(rule, id ?? path, ''),
    formerFingerprints: [...(hasId ? [path] : []), formerPlaceOf(document)].map((name) => fingerprint(rule, name, '')),
  });
  if (state === 'unowned') return [someFinding({ ...named('owner-missing'), owner: undefined })];
  if (state !== 'overdue') return [];
  const late = daysIn * 7 + 1;
  return [
    overdueFinding('2026-10-01', late, { ...named('review-overdue'), owner, needsIssue: slot !== 2 || daysIn > 1 }),
  ];
}

function reportOn({ docs, nothingChecked }: Day, daysIn: number): Report {
  const findings = docs.flatMap((document) => findingsOf(document, daysIn));
  const empty = someFinding({ rule: 'nothing-checked', cause: 'run', needsIssue: false, path: 'holdfast.yml' });
  const seen = docs.filter(({ state }) => state === 'fine' || state === 'unowned' || state === 'overdue');
  return reportOf(nothingChecked ? [...findings, empty] : findings, {
    today: `2026-10-${String(2 + daysIn * 7).padStart(2, '0')}`,
    judged: seen.map(placeOf),
    unjudged: docs.filter(({ state }) => state === 'unreadable').map(placeOf),
  });
}

async function actAs(person: Person, number: number, github: MemoryGitHub): Promise<void> {
  const issue = (await github.issues()).find((one) => one.number === number);
  if (!issue) return;
  const kim = github.as('kim');
  const { body, title } = issue;
  if (person === 'ticks') await kim.updateIssue(number, { body: body.replace('- [ ]', '- [x]') });
  if (person === 'notes')
    await kim.updateIssue(number, { body: `Mine.\n${body.replace('\n\n', '\n\nMine too.\n\n')}\nMine.` });
  if (person === 'retitles') await kim.updateIssue(number, { title: 'Mine' });
  if (person === 'closes') await kim.updateIssue(number, { state: 'closed' });
  if (person === 'reopens') await kim.updateIssue(number, { state: 'open' });
  if (person === 'reassigns') await kim.updateIssue(number, { assignees: ['bob'] });
  if (person === 'copies') await kim.createIssue({ title, body, labels: [], assignees: [] });
  if (person === 'crlf') await kim.updateIssue(number, { body: body.replaceAll(/\r?\n/g, '\r\n') });
}

describe('over the days, whatever happens to the documents and whatever people do to the issues', () => {
  it('a run leaves one open issue for each finding that needs one, and nothing to do for the next', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(day, { minLength: 1, maxLength: 4 }), async (days) => {
        const github = new MemoryGitHub({ login: ME, assignable: ['alice', 'bob'] });
        for (const [daysIn, today] of days.entries()) {
          await actAs(today.person, today.issue, github);
          const report = reportOn(today, daysIn);
          const there = today.docs.filter(({ state }) => state !== 'gone').map(placeOf);
          const options = {
            report,
            scope: '',
            labels: ['isms'],
            maxNewIssues: today.maxNewIssues,
            link: undefined,
            rulesOn: ALL_RULES,
            files: memoryFiles(Object.fromEntries(there.map((path) => [path, '']))),
            startedAt: github.instant,
          };
          const outcome = await publishIssues(github, options);
          expect(outcome.failed).toEqual([]);

          const existing = await github.issues();
          const next = plan(report, existing, {
            maxNewIssues: 0,
            assignable: () => undefined,
            fileExists: (path) => there.includes(path),
          });
          expect(next.actions).toEqual([]);
          expect(next.deferred).toEqual(outcome.deferred);

          const open = existing
            .filter(({ state, author }) => state === 'open' && author === ME)
            .map(({ body }) => readMemory(body)?.fingerprint ?? '');
          expect(new Set(open).size).toBe(open.length);
          const needed = report.findings.filter(({ needsIssue }) => needsIssue).map((finding) => finding.fingerprint);
          const missing = needed.filter((name) => !open.includes(name));
          expect(missing).toHaveLength(outcome.deferred.length);
          const kept = outcome.kept.map(({ number }) => number).length;
          expect(open.filter((name) => !needed.includes(name))).toHaveLength(kept);
        }
      }),
      { numRuns: 200 },
    );
  });
});
