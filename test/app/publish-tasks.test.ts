import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../../src/adapters/memory/files.ts';
import { MemoryGitHub } from '../../src/adapters/memory/github.ts';
import { dutiesForIssues, readClosedTasks } from '../../src/app/closed-tasks.ts';
import type { IssuesOutcome } from '../../src/app/publish-issues.ts';
import { publishIssues } from '../../src/app/publish-issues.ts';
import { checked, summaryOf } from '../support/checked.ts';

const PROCEDURE = `---
id: PRO-04
type: procedure
title: "Access review: all systems @acme"
status: effective
owner: "@dana"
version: "1.3"
process: access-review
schedule: 3 months
schedule_from: 2026-07-15
approved_by: [person:mara]
approved_on: 2026-10-01
reviewed_on: 2026-10-01
review_interval: 12 months
---
`;

/** A company that carries out its scheduled tasks in issues. */
class Company {
  readonly github = new MemoryGitHub({ assignable: ['dana'] });
  readonly files: Record<string, string> = {
    'PRO-04.md': PROCEDURE,
    'holdfast.yml': 'version: 1\ngithub: { tasks: true }\n',
  };

  async run(today: string, max = 20): Promise<{ readonly said: readonly string[]; readonly outcome: IssuesOutcome }> {
    const { report, isms } = await checked(this.files, {
      today,
      closedTasks: () => readClosedTasks(this.github, ''),
    });
    const outcome = await publishIssues(this.github, {
      report,
      tasks: dutiesForIssues(isms),
      scope: '',
      labels: ['isms'],
      maxNewIssues: max,
      link: undefined,
      rulesOn: new Set(['obligation-overdue']),
      files: memoryFiles(this.files),
      startedAt: '2026-01-01T00:00:00Z',
    });
    return { said: summaryOf(report).filter((line) => line.startsWith('obligation-overdue')), outcome };
  }

  async titles(state: 'open' | 'closed'): Promise<readonly string[]> {
    return (await this.github.issues()).filter((issue) => issue.state === state).map(({ title }) => title);
  }
}

describe('a scheduled task that is carried out in an issue', () => {
  it('gets its issue two weeks before its day, once, for its owner', async () => {
    const company = new Company();
    await company.run('2026-12-31');
    const before = await company.titles('open');
    await company.run('2027-01-01');
    const { outcome } = await company.run('2027-01-02');
    const open = await company.titles('open');
    expect(open.filter((title) => !before.includes(title))).toEqual([
      'Access review: all systems @\u200Bacme (PRO-04) · due 2027-01-15',
    ]);
    expect(outcome.opened).toEqual([]);
    const [issue] = (await company.github.issues()).filter(({ title }) => title === open.at(-1));
    expect(issue).toMatchObject({ assignees: ['dana'], labels: ['isms'] });
    expect(issue?.body).toContain(
      '| Due | 2027-01-15 (`schedule` every 3 months, counted from `schedule_from` 2026-07-15) |',
    );
    expect(issue?.body).not.toMatch(/[^`]@acme/);
  });

  it('is owed until its issue is closed as completed, and not a day longer', async () => {
    const company = new Company();
    await company.run('2026-10-16');
    expect((await company.run('2026-10-16')).said).toEqual(['obligation-overdue PRO-04.md:9']);
    const [issue] = await company.github.issues();
    const number = issue?.number ?? 0;
    await company.github.as('dana').updateIssue(number, { state: 'closed', stateReason: 'not_planned' });
    expect((await company.run('2026-10-17')).said).toEqual(['obligation-overdue PRO-04.md:9']);
    await company.github.as('dana').updateIssue(number, { state: 'open', stateReason: 'reopened' });
    await company.github.as('dana').updateIssue(number, { state: 'closed', stateReason: 'completed' });
    const { said, outcome } = await company.run('2026-10-17');
    expect(said).toEqual([]);
    expect([...outcome.opened, ...outcome.reopened, ...outcome.closed]).toEqual([]);
  });

  it('has one issue, not a second one for being overdue', async () => {
    const company = new Company();
    await company.run('2026-11-22');
    expect(await company.titles('open')).toEqual(['Access review: all systems @\u200Bacme (PRO-04) · due 2026-10-15']);
  });

  it('loses its issue when a record discharges it', async () => {
    const company = new Company();
    await company.run('2026-10-10');
    company.files['TSK-01.md'] =
      '---\nid: TSK-01\ntype: task\ntitle: Review\nstatus: done\nowner: role:a\nprocedure: PRO-04\ndue: 2026-10-15\n---\n';
    const { outcome } = await company.run('2026-10-11');
    expect(outcome.closed).toHaveLength(1);
    const [issue] = await company.github.issues();
    const [said] = await company.github.comments(issue?.number ?? 0);
    expect(said?.body).toContain('Closed as of 2026-10-11: a record discharges it');
  });

  it('is not discharged by an issue that somebody else wrote', async () => {
    const company = new Company();
    await company.run('2026-10-16');
    const [issue] = await company.github.issues();
    const forged = await company.github.as('mallory').createIssue({
      title: 'Done',
      body: issue?.body ?? '',
      labels: [],
      assignees: [],
    });
    await company.github.as('mallory').updateIssue(forged.number, { state: 'closed', stateReason: 'completed' });
    expect((await company.run('2026-10-17')).said).toEqual(['obligation-overdue PRO-04.md:9']);
  });

  it('waits where a run may open no more', async () => {
    const company = new Company();
    const { outcome } = await company.run('2026-11-22', 0);
    expect(outcome.deferred).toEqual(['Access review: all systems @\u200Bacme (PRO-04) · due 2026-10-15']);
  });
});

describe('a run that cannot look at the issues', () => {
  it('does not say that a task is owed, and says that it did not check', async () => {
    const { files } = new Company();
    const { report, isms } = await checked(files, { today: '2026-11-22' });
    expect(summaryOf(report).filter((line) => line.startsWith('obligation-overdue'))).toEqual([]);
    expect(report.notChecked.map(({ what }) => what)).toEqual([
      'tasks that are carried out in issues',
      'what rests on the issues on GitHub',
    ]);
    expect(dutiesForIssues(isms)).toBeUndefined();
  });
});
