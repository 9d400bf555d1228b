import { describe, expect, it } from 'vitest';
import { GitHubError } from '../../src/model/errors.ts';
import { readMemory } from '../../src/plan/issue-body.ts';
import { Company, FINE, OVERDUE, openFingerprints, policy, UNOWNED } from '../support/report-issues.ts';

function refused(status: number): GitHubError {
  return new GitHubError('Could not do it: refused', { status });
}

describe('an issue', () => {
  it('is opened once for each finding that needs one, with owner, label, due date, facts and steps', async () => {
    const company = new Company({
      'policies/access.md': UNOWNED,
      'policies/backup.md': OVERDUE,
      'policies/x.md': FINE,
    });
    const outcome = await company.run();
    expect(outcome.opened.map(({ title }) => title)).toEqual([
      'No owner: Access policy',
      'Overdue: Backup policy · due 2026-03-01',
    ]);
    const overdue = await company.issue(2);
    expect(overdue).toMatchObject({
      state: 'open',
      assignees: ['alice'],
      labels: ['isms'],
      author: 'github-actions[bot]',
    });
    expect(overdue.body).toContain('| Due | 2026-03-01 (');
    expect(overdue.body).toContain('| First seen | 2026-11-22 |');
    expect(overdue.body).toContain('| Finding | Review overdue since 2026-03-01 |');
    expect(overdue.body).toContain('](https://github.com/acme/policies/blob/HEAD/policies/backup.md) |');
    expect(overdue.body.match(/^- \[ \] /gm)).toHaveLength(3);
    expect(company.github.labels).toEqual(['isms']);
  });

  it('is left alone by the next run, on the same day and on another', async () => {
    const company = new Company({ 'access.md': UNOWNED, 'backup.md': OVERDUE });
    await company.run();
    expect(await company.writesOf()).toBe(0);
    expect(await company.writesOf({ today: '2026-11-23' })).toBe(0);
    expect(await company.writesOf({ today: '2027-01-15' })).toBe(0);
  });

  it('is closed with the reason when its finding is resolved, and the others stay', async () => {
    const company = new Company({ 'access.md': UNOWNED, 'backup.md': OVERDUE });
    await company.run();
    company.files['access.md'] = policy('Access policy');
    const outcome = await company.run({ today: '2026-11-23' });
    expect(outcome.closed.map(({ number }) => number)).toEqual([1]);
    expect(await company.issue(1)).toMatchObject({ state: 'closed', stateReason: 'completed' });
    expect(await company.said(1)).toEqual(['Closed as of 2026-11-23: the check no longer finds this.']);
    expect(await company.states()).toEqual(['1 closed', '2 open']);
    expect(await company.writesOf({ today: '2026-11-24' })).toBe(0);
  });

  it('is reopened, not opened anew, when its finding returns, however often', async () => {
    const company = new Company({ 'access.md': UNOWNED, 'x.md': FINE });
    await company.run();
    for (const [round, day] of [
      [2, '2026-12-01'],
      [3, '2026-12-11'],
    ] as const) {
      company.files['access.md'] = policy('Access policy');
      await company.run({ today: day });
      expect(await company.states()).toEqual(['1 closed']);
      company.files['access.md'] = UNOWNED;
      const outcome = await company.run({ today: `${day.slice(0, 9)}2` });
      expect(outcome.reopened.map(({ number }) => number)).toEqual([1]);
      expect(await company.issue(1)).toMatchObject({ state: 'open', stateReason: 'reopened' });
      expect(readMemory((await company.issue(1)).body)).toMatchObject({ round, firstSeen: '2026-11-22' });
      expect(await company.writesOf({ today: `${day.slice(0, 9)}2` })).toBe(0);
    }
    const said = await company.said(1);
    expect(said.filter((text) => text.startsWith('This is back as of'))).toHaveLength(2);
    expect(said.filter((text) => text.startsWith('Closed as of'))).toHaveLength(2);
  });

  it('says what is back in words that show as they were written', async () => {
    const owner = '"@not a handle!"';
    const company = new Company({ 'access.md': policy('Access *policy*', { owner }), 'x.md': FINE });
    await company.run();
    company.files['access.md'] = policy('Access *policy*');
    await company.run();
    company.files['access.md'] = policy('Access *policy*', { owner });
    await company.run();
    expect((await company.said(1)).at(-1)).toBe(
      'This is back as of 2026-11-22: Access \\*policy\\*: The owner cannot be read: `@not a handle!` is no owner that Holdfast knows.',
    );
  });
});

describe("a person's edits of an issue", () => {
  const NOTE = 'Kim talks to the new owner on Monday.';

  async function edited(change: (body: string) => string, more = ''): Promise<Company> {
    const company = new Company({ 'backup.md': OVERDUE });
    await company.run();
    await company.edit(1, change);
    // Several updates, each with other facts.
    for (const title of ['Backups', 'Backup and restore', `Backup policy ${more}`]) {
      company.files['backup.md'] = policy(title, { reviewed_on: '2025-03-01' });
      await company.run({ today: '2026-11-25' });
      expect((await company.issue(1)).body).toContain(title.trim());
      expect(await company.writesOf({ today: '2026-11-26' }), title).toBe(0);
    }
    return company;
  }

  it.each(['\n', '\r\n'])('outside the block survive updates with line ends %j', async (end) => {
    const company = await edited((body) => `${body}\n${NOTE}\n\n- [x] asked\n- [ ] answered\n`.replaceAll('\n', end));
    const { body } = await company.issue(1);
    expect(body).toContain(`does not touch it.\n\n${NOTE}\n\n- [x] asked\n- [ ] answered`);
    expect(body.split(NOTE)).toHaveLength(2);
  });

  it.each(['\n', '\r\n'])('as ticks survive updates with line ends %j', async (end) => {
    const company = await edited((body) =>
      body.replace('- [ ] Read it', '- [x] Read it').replace('- [ ] Record', '- [X] Record').replaceAll('\n', end),
    );
    const { body } = await company.issue(1);
    expect(body.match(/^- \[x\] /gm)).toHaveLength(2);
    expect(body).toContain('- [x] Read it against');
    expect(body).toContain('- [ ] Change what');
    expect(body).toContain('- [x] Record the review');
  });

  it('as removed ticks survive updates', async () => {
    const company = await edited((body) => body.replace('- [ ] Read it', '- [x] Read it'));
    await company.edit(1, (body) => body.replace('- [x] Read it', '- [ ] Read it'));
    company.files['backup.md'] = policy('Other', { reviewed_on: '2025-03-01' });
    await company.run();
    expect((await company.issue(1)).body).toContain('- [ ] Read it');
  });

  it.each(['\n', '\r\n'])('as lines added to the block stay where they were put, with line ends %j', async (end) => {
    const company = await edited((body) =>
      body.replace(/^(- \[ \] Change.*)$/m, `$1\n- [x] Ask the hosting company\n- [ ] ${NOTE}`).replaceAll('\n', end),
    );
    const lines = (await company.issue(1)).body.split('\n').filter((line) => line.startsWith('- ['));
    expect(lines.map((line) => line.slice(0, 16))).toEqual([
      '- [ ] Read it ag',
      '- [ ] Change wha',
      '- [x] Ask the ho',
      '- [ ] Kim talks ',
      '- [ ] Record the',
    ]);
  });

  it('as paragraphs in the block stay paragraphs', async () => {
    const text = `${NOTE}\n\nSecond thought.\n\n    some log\n\n    more log`;
    const company = await edited((body) => body.replace(/^(\| First seen.*)$/m, `$1\n\n${text}`));
    expect((await company.issue(1)).body).toContain(`| First seen | 2026-11-22 |\n\n${text}\n\n`);
  });

  it('as rows added to the table stay rows of it', async () => {
    const company = await edited((body) => body.replace(/^(\| Owner .*)$/m, '$1\n| Ticket | X-1 |'));
    expect((await company.issue(1)).body).toContain('| Owner | `@alice` |\n| Ticket | X-1 |\n| Due |');
  });

  it.each([
    ['above the table', (body: string) => body.replace('| | |', `${NOTE}\n\n| | |`)],
    [
      'at the end of the block',
      (body: string) => body.replace('\n<!-- holdfast:end', `\n\n${NOTE}\n<!-- holdfast:end`),
    ],
    [
      'right under the last line',
      (body: string) => body.replace('\n<!-- holdfast:end', `\n${NOTE}\n<!-- holdfast:end`),
    ],
    ['above the marker', (body: string) => `${NOTE}\n\n${body}`],
    ['behind a line that changes', (body: string) => body.replace(/^(\| Record .*)$/m, `$1\n| Note | ${NOTE} |`)],
    ['in the place of a step', (body: string) => body.replace(/^- \[ \] Read it.*$/m, `- [ ] ${NOTE}`)],
    ['in the place of the owner', (body: string) => body.replace(/^\| Owner .*$/m, `| Owner | @carol, ${NOTE} |`)],
    ['where the end was', (body: string) => body.replace('<!-- holdfast:end -->', NOTE)],
    ['instead of the whole block', (body: string) => body.replace(/-->[\s\S]*<!--/, `-->\n${NOTE}\n<!--`)],
  ])('survive %s', async (_name, change) => {
    const company = await edited(change);
    const { body } = await company.issue(1);
    expect(body.split(NOTE)).toHaveLength(2);
    expect(body).toContain('| Due | 2026-03-01');
    expect(body.match(/^\| Owner /gm)?.length).toBeLessThanOrEqual(2);
    expect(await company.states()).toEqual(['1 open']);
  });

  it('above the marker keep the issue ours: it closes, and reopens', async () => {
    const company = new Company({ 'access.md': UNOWNED, 'x.md': FINE });
    await company.run();
    await company.edit(1, (body) => `${NOTE}\r\n\r\n${body.replaceAll('\n', '\r\n')}`);
    company.files['access.md'] = policy('Access policy');
    await company.run();
    expect(await company.states()).toEqual(['1 closed']);
    company.files['access.md'] = UNOWNED;
    await company.run();
    expect(await company.states()).toEqual(['1 open']);
    expect((await company.issue(1)).body.startsWith(`${NOTE}\n`)).toBe(true);
  });

  it('as a row of the owner that Holdfast could have written settle after one update', async () => {
    const company = new Company({
      'access.md': policy('Backup policy', { owner: '"@zoe"', reviewed_on: '2025-03-01' }),
    });
    await company.run();
    expect((await company.issue(1)).body).toContain('| Owner | @zoe |');
    await company.edit(1, (body) => body.replace('| Owner | @zoe |', '| Owner | @carol |'));
    await company.run();
    expect(await company.writesOf()).toBe(0);
  });

  it('as a title of their own survive updates, and their owners too', async () => {
    const company = new Company({ 'backup.md': OVERDUE });
    await company.run();
    await company.github.as('kim').updateIssue(1, { title: 'Backups: decide by Friday', assignees: ['bob'] });
    company.files['backup.md'] = policy('Backup and restore', { reviewed_on: '2025-03-01' });
    await company.run();
    expect(await company.issue(1)).toMatchObject({ title: 'Backups: decide by Friday', assignees: ['bob'] });
    expect(await company.writesOf()).toBe(0);
  });

  it('are never cut, not even in a body without room', async () => {
    const company = new Company({ 'backup.md': OVERDUE });
    await company.run();
    const log = 'x'.repeat(65_536 - (await company.issue(1)).body.length - 20);
    await company.edit(
      1,
      (body) =>
        `${body.replace('- [ ] Read it', '- [x] Read it').replace(/^(\| First seen.*)$/m, '$1\n\nMine.')}${log}`,
    );
    company.files['backup.md'] = policy(`Backup policy ${'and more '.repeat(40)}`, { reviewed_on: '2025-03-01' });
    const outcome = await company.run();
    expect(outcome.failed).toEqual([]);
    const { body } = await company.issue(1);
    expect(['\nMine.', '- [x] Read it', log].filter((text) => !body.includes(text))).toEqual([]);
    expect(await company.writesOf()).toBe(0);
  });
});

describe('people', () => {
  it('are assigned anew when the owner changes', async () => {
    const company = new Company({ 'backup.md': OVERDUE });
    await company.run();
    company.files['backup.md'] = policy('Backup policy', { reviewed_on: '2025-03-01', owner: '"@bob"' });
    expect((await company.run()).updated).toHaveLength(1);
    const issue = await company.issue(1);
    expect(issue.assignees).toEqual(['bob']);
    expect(issue.body).toContain('| Owner | `@bob` |');
    expect(await company.writesOf()).toBe(0);
  });

  it('are mentioned when they cannot be assigned, and nothing is refused', async () => {
    const company = new Company({
      'a.md': policy('A', { reviewed_on: '2025-03-01', owner: '"@zoe"' }),
      'b.md': policy('B', { reviewed_on: '2025-03-01', owner: '"@acme/security"' }),
      'c.md': policy('C', { reviewed_on: '2025-03-01', owner: '"@alice and @zoe"' }),
      'd.md': policy('D', { reviewed_on: '2025-03-01', owner: 'role:it-lead' }),
    });
    const outcome = await company.run();
    expect(outcome.failed).toEqual([]);
    const issues = await company.github.issues();
    expect(issues.map(({ assignees }) => assignees)).toEqual([[], [], ['alice'], []]);
    const rows = issues.map(({ body }) => /^\| Owner \| (.*) \|$/m.exec(body)?.[1]);
    expect(rows).toEqual(['@zoe', '@acme/security', '@zoe', '`role:it-lead`']);
    expect(await company.writesOf()).toBe(0);
    company.files['a.md'] = policy('A better title', { reviewed_on: '2025-03-01', owner: '"@zoe"' });
    await company.run();
    expect((await company.issue(1)).body).toContain('| Owner | @zoe |');
  });

  it('are assigned whatever the case of their handle, with no write on the next run', async () => {
    const company = new Company({ 'a.md': policy('A', { reviewed_on: '2025-03-01', owner: '"@ALICE"' }) });
    await company.run();
    expect((await company.issue(1)).assignees).toEqual(['alice']);
    expect(await company.writesOf()).toBe(0);
  });

  it('are no longer assigned when a role takes over', async () => {
    const company = new Company({ 'backup.md': OVERDUE });
    await company.run();
    company.files['backup.md'] = policy('Backup policy', { reviewed_on: '2025-03-01', owner: 'role:it-lead' });
    await company.run();
    expect((await company.issue(1)).assignees).toEqual([]);
  });

  it('are asked about again when one joins, in case another has left', async () => {
    const assignable = ['alice', 'bob'];
    const company = new Company({ 'backup.md': OVERDUE }, { assignable });
    await company.run();
    assignable.shift();
    company.files['backup.md'] = policy('Backup policy', { reviewed_on: '2025-03-01', owner: '"@alice and @bob"' });
    expect((await company.run()).failed).toEqual([]);
    expect((await company.issue(1)).assignees).toEqual(['bob']);
    expect((await company.issue(1)).body).toContain('| Owner | @alice |');
  });

  it('are asked about only when it is not known yet', async () => {
    const company = new Company({
      'a.md': OVERDUE,
      'b.md': policy('B', { reviewed_on: '2025-03-01', owner: '"@zoe"' }),
    });
    await company.run();
    const asked = (): number => company.github.calls.filter((call) => call === 'isAssignable').length;
    expect(asked()).toBe(2);
    await company.run();
    expect(asked()).toBe(2);
  });
});

describe('labels', () => {
  it('are created when they are missing', async () => {
    const company = new Company({ 'access.md': UNOWNED }, { labels: ['isms'] });
    await company.run({ labels: ['isms', 'iso27001'] });
    expect(company.github.labels).toEqual(['isms', 'iso27001']);
  });

  it('that may not be created do not keep the issues from being opened, and the run says so', async () => {
    const company = new Company({ 'access.md': UNOWNED });
    company.github.failOn('ensureLabel', 1, { error: refused(403) });
    const outcome = await company.run();
    expect(outcome.opened).toHaveLength(1);
    expect(outcome.failed.map(({ what }) => what)).toEqual(['the labels']);
  });

  it('play no part in finding an issue again', async () => {
    const company = new Company({ 'access.md': UNOWNED });
    await company.run({ labels: [] });
    expect(await company.writesOf({ labels: ['isms'] })).toBe(0);
    expect(await company.states()).toEqual(['1 open']);
  });
});

describe('identity', () => {
  it('is not taken from a marker that someone else copied', async () => {
    const company = new Company({ 'access.md': UNOWNED });
    await company.run();
    const { body, title } = await company.issue(1);
    await company.github.as('mallory').createIssue({ title, body, labels: [], assignees: [] });
    expect(await company.writesOf()).toBe(0);
    company.files = { 'access.md': policy('Access policy') };
    await company.run();
    expect(await company.states()).toEqual(['1 closed', '2 open']);
  });

  it('is not taken from a marker in an issue of a person, even before there is one of ours', async () => {
    const company = new Company({ 'access.md': UNOWNED });
    await company.run();
    const { body } = await company.issue(1);
    const other = new Company({ 'access.md': UNOWNED });
    await other.github.as('mallory').createIssue({ title: 'Mine', body, labels: [], assignees: [] });
    await other.run();
    expect(await other.states()).toEqual(['1 open', '2 open']);
    expect((await other.issue(1)).body).toBe(body);
  });

  it('survives a new title, a new line and a new place of a document with an id', async () => {
    const company = new Company({ 'policies/access.md': policy('Access', { id: 'POL-1', owner: undefined }) });
    await company.run();
    company.files = {
      'isms/access-control.md': policy('Access control', { version: '2', id: 'POL-1', owner: undefined }),
    };
    const outcome = await company.run();
    expect(outcome.updated.map(({ number }) => number)).toEqual([1]);
    expect(await company.states()).toEqual(['1 open']);
    expect(await company.issue(1)).toMatchObject({ title: 'No owner: Access control (POL-1)' });
    expect((await company.issue(1)).body).toContain('/isms/access-control.md)');
    expect(await company.writesOf()).toBe(0);
  });

  it('survives a new place of a document without an id, when git tells where it was', async () => {
    const company = new Company({ 'policies/access.md': UNOWNED });
    await company.run();
    company.files = { 'isms/access.md': UNOWNED };
    const formerPaths = { 'isms/access.md': ['old/access.md', 'policies/access.md'] };
    await company.run({ formerPaths });
    expect(await company.states()).toEqual(['1 open']);
    expect((await company.issue(1)).body).toContain('/isms/access.md)');
    expect(await company.writesOf({ formerPaths })).toBe(0);
    expect(await company.writesOf()).toBe(0);
  });

  it('survives that an id is added later, and that the document moves afterwards', async () => {
    const company = new Company({ 'policies/access.md': UNOWNED });
    await company.run();
    company.files = { 'policies/access.md': policy('Access policy', { id: 'POL-1', owner: undefined }) };
    await company.run();
    expect(await company.states()).toEqual(['1 open']);
    company.files = { 'isms/access.md': policy('Access policy', { id: 'POL-1', owner: undefined }) };
    await company.run();
    expect(await company.states()).toEqual(['1 open']);
    expect(await company.writesOf()).toBe(0);
  });

  it('is not shared by a document and the new one that took its place', async () => {
    for (const [moved, taken] of [
      ['b.md', 'a.md'],
      ['a.md', 'b.md'],
    ] as const) {
      const company = new Company({ [taken]: UNOWNED });
      await company.run();
      company.files = { [moved]: UNOWNED, [taken]: policy('A new one', { owner: undefined }) };
      const formerPaths = { [moved]: [taken] };
      await company.run({ formerPaths });
      expect(await company.states(), moved).toEqual(['1 open', '2 open']);
      for (const today of ['2026-11-23', '2026-11-24'])
        expect(await company.writesOf({ formerPaths, today }), moved).toBe(0);
      company.files = { [moved]: UNOWNED, [taken]: FINE };
      const { closed } = await company.run({ formerPaths });
      expect(await company.said(closed[0]?.number ?? 0)).toEqual([
        'Closed as of 2026-11-22: the check no longer finds this.',
      ]);
      expect((await openFingerprints(company.github)).length).toBe(1);
      company.files = { [moved]: UNOWNED, [taken]: policy('A new one', { owner: undefined }) };
      await company.run({ formerPaths });
      expect(await company.states(), moved).toEqual(['1 open', '2 open']);
    }
  });

  it('is kept apart for two folders of one repository, even when their runs overlap', async () => {
    const company = new Company({ 'access.md': UNOWNED });
    const startedAt = company.github.instant;
    await company.run({ scope: 'uk/', startedAt });
    await company.run({ scope: 'de/', startedAt });
    expect(await company.states()).toEqual(['1 open', '2 open']);
    expect(await company.writesOf({ scope: 'uk/' })).toBe(0);
    expect(await company.writesOf({ scope: 'de/' })).toBe(0);
    company.files['access.md'] = policy('Access policy');
    await company.run({ scope: 'de/' });
    expect(await company.states()).toEqual(['1 open', '2 closed']);
  });

  it('is healed when there are two issues: the lowest number stays and the others give way for good', async () => {
    const company = new Company({ 'access.md': UNOWNED, 'x.md': FINE });
    await company.run();
    const { body, title } = await company.issue(1);
    for (const _ of [2, 3]) await company.github.createIssue({ title, body, labels: [], assignees: [] });
    await company.run();
    expect(await company.states()).toEqual(['1 open', '2 closed', '3 closed']);
    expect(await company.issue(3)).toMatchObject({ stateReason: 'not_planned' });
    expect(await company.said(2)).toEqual(['Two runs opened an issue for the same finding; #1 stays.']);
    expect(await company.writesOf()).toBe(0);
    company.files['access.md'] = policy('Access policy');
    await company.run();
    company.files['access.md'] = UNOWNED;
    await company.run();
    expect(await company.states()).toEqual(['1 open', '2 closed', '3 closed']);
  });
});

describe('max_new_issues', () => {
  const documents = Object.fromEntries(
    Array.from({ length: 7 }, (_, index) => [`p-${index}.md`, policy(`P${index}`, { owner: undefined })]),
  );

  it('caps a run, which names what waits; later runs open the rest, and none twice', async () => {
    const company = new Company(documents);
    const first = await company.run({ maxNewIssues: 3 });
    expect(first.opened.map(({ title }) => title)).toEqual(['No owner: P0', 'No owner: P1', 'No owner: P2']);
    expect(first.deferred).toEqual(['No owner: P3', 'No owner: P4', 'No owner: P5', 'No owner: P6']);
    expect((await company.run({ maxNewIssues: 3 })).opened.map(({ number }) => number)).toEqual([4, 5, 6]);
    const third = await company.run({ maxNewIssues: 3 });
    expect(third.opened.map(({ title }) => title)).toEqual(['No owner: P6']);
    expect(third.deferred).toEqual([]);
    expect(await company.writesOf({ maxNewIssues: 3 })).toBe(0);
  });

  it('of 0 opens nothing and still closes', async () => {
    const company = new Company({ ...documents });
    await company.run({ maxNewIssues: 1 });
    company.files['p-0.md'] = policy('P0');
    const outcome = await company.run({ maxNewIssues: 0 });
    expect(outcome.opened).toEqual([]);
    expect(outcome.closed).toHaveLength(1);
    expect(outcome.deferred).toHaveLength(6);
  });
});

describe('escalation', () => {
  /** Daily runs from a day on; the comments of issue 1 by the day on which they were made. */
  async function daily(company: Company, from: string, days: number): Promise<Readonly<Record<string, string>>> {
    const made: Record<string, string> = {};
    for (let day = 0; day < days; day++) {
      const today = new Date(Date.parse(from) + day * 86_400_000).toISOString().slice(0, 10);
      const before = (await company.states()).length > 0 ? (await company.said(1)).length : 0;
      await company.run({ today });
      const said = (await company.states()).length > 0 ? await company.said(1) : [];
      if (said.length > before) made[today] = said.slice(before).join('\n');
    }
    return made;
  }

  const action = (due: string): string =>
    `---\nid: CA-2026-009\ntype: corrective-action\ntitle: Encrypt all laptops\nstatus: in-progress\nowner: "@alice"\nnonconformity: NC-2026-004\ndue: ${due}\n---\n`;
  const holdfast = 'version: 1\npreset: essentials\n';
  const nonconformity =
    '---\nid: NC-2026-004\ntype: nonconformity\ntitle: Laptops\nstatus: contained\nowner: "@alice"\nsource: monitoring\ngrade: minor\nrequirement: [A.5.18]\nstatement: A laptop was not encrypted\nevidence: Report of 2026-09-09\ndetected_on: 2026-09-10\ncorrection: Encrypted\n---\n';

  it('opens the issue on the day after the deadline, and speaks once at 14 and once at 30 days', async () => {
    const company = new Company({
      'holdfast.yml': holdfast,
      'NC-2026-004.md': nonconformity,
      'CA-2026-009.md': action('2026-11-20'),
    });
    expect(await daily(company, '2026-11-18', 45)).toEqual({
      '2026-12-04': 'Encrypt all laptops is overdue. It was due 2026-11-20, 14 days ago.',
      '2026-12-20': 'Encrypt all laptops is overdue. It was due 2026-11-20, 30 days ago.',
    });
    expect(readMemory((await company.issue(1)).body)).toMatchObject({
      firstSeen: '2026-11-21',
      told: ['overdue', 'overdue-14', 'overdue-30'],
    });
  });

  it('starts again when the finding returns under a later deadline', async () => {
    const company = new Company({
      'holdfast.yml': holdfast,
      'NC-2026-004.md': nonconformity,
      'CA-2026-009.md': action('2026-10-01'),
    });
    await company.run({ today: '2026-11-20' });
    company.files['CA-2026-009.md'] = action('2026-11-25');
    expect(await daily(company, '2026-11-21', 40)).toEqual({
      '2026-11-21': 'Closed as of 2026-11-21: the check no longer finds this.',
      '2026-11-26': 'This is back as of 2026-11-26: Encrypt all laptops is overdue.',
      '2026-12-09': 'Encrypt all laptops is overdue. It was due 2026-11-25, 14 days ago.',
      '2026-12-25': 'Encrypt all laptops is overdue. It was due 2026-11-25, 30 days ago.',
    });
  });

  it('opens the issue of a review when its grace is over, and speaks once at 30 days', async () => {
    const company = new Company({ 'a.md': policy('Access policy', { reviewed_on: '2025-11-20' }), 'x.md': FINE });
    expect(await daily(company, '2026-11-20', 40)).toEqual({
      '2026-12-20': 'Access policy is overdue. It was due 2026-11-20, 30 days ago.',
    });
    expect(readMemory((await company.issue(1)).body)?.firstSeen).toBe('2026-12-05');
  });
});

describe('an id that several documents have', () => {
  it('gets one issue where its rule is to have issues, and none otherwise', async () => {
    const policy = FINE.replace('---\n', '---\nid: POL-01\n');
    const copies = { 'a.md': policy, 'b.md': policy, 'c.md': policy };
    expect((await new Company(copies).run()).opened).toEqual([]);
    const asked = { ...copies, 'holdfast.yml': 'version: 1\nrules: { duplicate-id: { issue: true } }\n' };
    const company = new Company(asked);
    expect((await company.run()).opened).toHaveLength(1);
    expect((await company.issue(1)).body).toContain('is also the id of b.md and c.md');
    expect(await company.writesOf()).toBe(0);
  });
});

describe('an issue is not closed because nobody looked', () => {
  it('when the front matter of its document is broken', async () => {
    const company = new Company({ 'access.md': UNOWNED, 'x.md': FINE });
    await company.run();
    company.files['access.md'] = '---\ntitle: Access: policy\n---\n';
    const outcome = await company.run();
    expect(await company.issue(1)).toMatchObject({ state: 'open' });
    expect(outcome.kept).toMatchObject([{ number: 1, why: 'the document cannot be read at the moment' }]);
  });

  it('when the run found nothing to check', async () => {
    const company = new Company({ 'holdfast.yml': 'version: 1\ndocuments: ["*.md"]\n', 'access.md': UNOWNED });
    await company.run();
    company.files = { 'holdfast.yml': 'version: 1\ndocuments: ["*.md"]\n', 'other.txt': 'x' };
    expect((await company.run()).kept).toMatchObject([{ number: 1 }]);
    expect(await company.states()).toEqual(['1 open']);
  });

  it('when the run looked at other paths only', async () => {
    const company = new Company({ 'a/access.md': UNOWNED, 'b/backup.md': OVERDUE });
    await company.run();
    expect(await company.writesOf({ paths: ['b'] })).toBe(0);
    expect(await company.states()).toEqual(['1 open', '2 open']);
  });

  it('when it is of a document with a very long path that the run did not look at', async () => {
    const path = `a/${'long-folder-name/'.repeat(30)}access.md`;
    const company = new Company({ [path]: UNOWNED, 'b/x.md': FINE });
    await company.run();
    expect(await company.writesOf({ paths: ['b'] })).toBe(0);
    company.files[path] = '---\ntitle: Access: policy\n---\n';
    await company.run();
    expect((await company.states())[0]).toBe('1 open');
  });
});

describe('an issue is closed', () => {
  it('when its document is deleted', async () => {
    const company = new Company({ 'access.md': UNOWNED, 'x.md': FINE });
    await company.run();
    company.files = { 'x.md': FINE };
    await company.run();
    expect(await company.states()).toEqual(['1 closed']);
    expect(await company.said(1)).toEqual(['Closed as of 2026-11-22: the document is gone.']);
  });

  it('when its rule is switched off', async () => {
    const company = new Company({ 'access.md': UNOWNED, 'x.md': FINE });
    await company.run();
    company.files['holdfast.yml'] = 'version: 1\nrules: { owner-missing: off }\n';
    await company.run();
    expect(await company.states()).toEqual(['1 closed']);
    expect(await company.said(1)).toEqual(['Closed as of 2026-11-22: the rule owner-missing is switched off.']);
  });

  it('when what is left of its finding needs no issue, and says that it is still there', async () => {
    const company = new Company({ 'backup.md': OVERDUE, 'x.md': FINE });
    await company.run();
    company.files['backup.md'] = policy('Backup policy', { reviewed_on: '2025-11-15' });
    await company.run();
    expect(await company.states()).toEqual(['1 closed']);
    expect(await company.said(1)).toEqual([
      'Closed as of 2026-11-22: the check still finds this, but no longer as one that needs an issue.',
    ]);
  });

  it('when an exception takes it back, and says which one and until when', async () => {
    const company = new Company({ 'backup.md': OVERDUE, 'x.md': FINE });
    await company.run();
    company.files['EXC-01.md'] =
      '---\nid: EXC-01@acme\ntype: exception\ntitle: Late review\nstatus: active\nowner: role:a\nwaives: ["rule:review-overdue", backup.md]\nreason: The merger comes first\ncompensating: Monthly talk\nrisk: RSK-01\nrequested_by: person:kim\napproved_by: person:lee\napproved_on: 2026-11-01\nexpires_on: 2027-01-31\n---\n';
    await company.run();
    expect(await company.states()).toEqual(['1 closed']);
    const [said] = await company.said(1);
    expect(said).toMatch(/^Closed as of 2026-11-22: .* waives this until 2027-01-31\.$/);
    expect(said).not.toContain('@acme');
  });

  it('when its document is withdrawn', async () => {
    const company = new Company({ 'backup.md': OVERDUE, 'x.md': FINE });
    await company.run();
    company.files['backup.md'] = policy('Backup policy', { reviewed_on: '2025-03-01', status: 'withdrawn' });
    await company.run();
    expect(await company.states()).toEqual(['1 closed']);
  });
});

describe('a failure of GitHub', () => {
  it('of one action does not keep the others from being done, and a later run does it', async () => {
    const company = new Company({ 'a.md': UNOWNED, 'b.md': policy('B', { owner: undefined }), 'c.md': OVERDUE });
    company.github.failOn('createIssue', 2, { error: refused(502) });
    const outcome = await company.run();
    expect(outcome.opened).toHaveLength(2);
    expect(outcome.failed.map(({ what, error }) => [what, error.status])).toEqual([['opening "No owner: B"', 502]]);
    expect((await company.run()).opened.map(({ title }) => title)).toEqual(['No owner: B']);
  });

  it('to answer a creation never opens a second issue', async () => {
    const company = new Company({ 'a.md': UNOWNED });
    company.github.failOn('createIssue', 1, { when: 'after', error: refused(502) });
    await company.run();
    expect(await company.writesOf()).toBe(0);
    expect(await company.states()).toEqual(['1 open']);
  });

  it('to list the issues stops the run before anything is written', async () => {
    const company = new Company({ 'a.md': UNOWNED });
    await company.run();
    const before = company.github.counts.writes;
    company.github.failOn('issues', 1, { error: refused(502) });
    await expect(company.run()).rejects.toBeInstanceOf(GitHubError);
    expect(company.github.counts.writes).toBe(before);
  });

  it('to list again before a creation keeps that issue from being opened', async () => {
    const company = new Company({ 'a.md': UNOWNED });
    company.github.failOn('issues', 2, { error: refused(502) });
    const outcome = await company.run();
    expect(outcome.failed).toHaveLength(1);
    expect(await company.states()).toEqual([]);
  });

  it('for want of permission is said for each issue, and nothing throws', async () => {
    const company = new Company({ 'a.md': UNOWNED, 'c.md': OVERDUE });
    const outcome = await company.run({}, company.github.as('github-actions[bot]', { readOnly: true }));
    expect(outcome.opened).toEqual([]);
    expect(outcome.failed.map(({ error }) => error.status)).toEqual([403, 403, 403]);
  });
});
