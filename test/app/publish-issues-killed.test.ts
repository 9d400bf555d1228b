import { describe, expect, it } from 'vitest';
import { MemoryGitHub } from '../../src/adapters/memory/github.ts';
import { readMemory } from '../../src/plan/issue-body.ts';
import { Company, FINE, OVERDUE, openFingerprints, policy, UNOWNED } from '../support/report-issues.ts';

const KILLED = new Error('killed');

/** A tracker in the middle of its life: a run from here opens, reopens, updates, escalates, closes and heals. */
async function midLife(): Promise<Company> {
  const company = new Company({
    'closes.md': UNOWNED,
    'escalates.md': OVERDUE,
    'gone.md': policy('Gone', { owner: undefined }),
    'returns.md': policy('Returns', { owner: undefined }),
    'twice.md': policy('Twice', { owner: undefined }),
    'updates.md': policy('Updates', { owner: undefined }),
  });
  await company.run({ today: '2026-03-20' });
  company.files['returns.md'] = policy('Returns');
  await company.run({ today: '2026-03-21' });
  const twice = (await company.github.issues()).find(({ title }) => title.includes('Twice'));
  if (!twice) throw new RangeError('there is no issue to be there twice');
  await company.github.createIssue({ title: twice.title, body: twice.body, labels: [], assignees: [] });

  company.files['closes.md'] = policy('Access policy');
  company.files['returns.md'] = policy('Returns', { owner: undefined });
  company.files['updates.md'] = policy('Updated', { owner: undefined });
  company.files['opens.md'] = policy('Opens', { owner: undefined });
  company.files['opens-too.md'] = policy('Opens too', { owner: undefined });
  delete company.files['gone.md'];
  return company;
}

const TODAY = { today: '2026-04-15', labels: ['isms', 'iso27001'] } as const;

/** What people see in the end: titles, states, bodies and comments, and no numbers of those that came in another order. */
async function seen(company: Company): Promise<readonly string[]> {
  const issues = await company.github.issues();
  const lines = issues.map(async (issue) => {
    const said = (await company.said(issue.number)).join(' / ');
    return `${issue.title} | ${issue.state} | ${issue.stateReason} | ${said} | ${issue.body.split('\n').slice(1).join('\n')}`;
  });
  return (await Promise.all(lines)).sort();
}

async function expectWhole(company: Company, wanted: readonly string[], when: string): Promise<void> {
  const open = await openFingerprints(company.github);
  expect(new Set(open).size, when).toBe(open.length);
  for (const { number } of await company.github.issues()) {
    const bodies = (await company.github.comments(number)).map(({ body }) => body);
    expect(new Set(bodies).size, `${when}: comments of #${number}`).toBe(bodies.length);
  }
  expect(await seen(company), when).toEqual(wanted);
  expect(await company.writesOf(TODAY), when).toBe(0);
}

describe('a run that is killed', () => {
  it('does in the scene below everything that a run can do', async () => {
    const company = await midLife();
    const outcome = await company.run(TODAY);
    expect(outcome).toMatchObject({ failed: [], deferred: [], kept: [] });
    const counts = [outcome.opened, outcome.reopened, outcome.updated, outcome.closed].map(({ length }) => length);
    expect(counts).toEqual([2, 1, 2, 3]);
    expect((await company.said(2)).join()).toContain('45 days ago');
  });

  it.each(['before', 'after'] as const)(
    'right %s any of its writes leaves a tracker that the next run completes: one issue for each finding, nothing said twice',
    async (when) => {
      const whole = await midLife();
      const writes = await whole.writesOf(TODAY);
      expect(writes).toBeGreaterThan(12);
      const wanted = await seen(whole);
      for (let nth = 1; nth <= writes; nth++) {
        const company = await midLife();
        company.github.failOn('write', nth, { when, error: KILLED });
        await expect(company.run(TODAY), `write ${nth}`).rejects.toBe(KILLED);
        await company.run(TODAY);
        await expectWhole(company, wanted, `${when} write ${nth}`);
      }
    },
  );

  it('again and again, at every write in turn, still ends whole', async () => {
    const wanted = await (async () => {
      const whole = await midLife();
      await whole.run(TODAY);
      return seen(whole);
    })();
    const company = await midLife();
    for (let kills = 0; ; kills++) {
      company.github.failOn('write', 1 + (kills % 2), { when: kills % 3 === 0 ? 'before' : 'after', error: KILLED });
      try {
        await company.run(TODAY);
        break;
      } catch (error) {
        expect(error).toBe(KILLED);
      }
      expect(kills).toBeLessThan(100);
    }
    const rest = await company.run(TODAY).catch(() => company.run(TODAY));
    expect(rest.failed).toEqual([]);
    await expectWhole(company, wanted, 'after all the kills');
  });

  it('at any of its reads writes nothing twice either', async () => {
    const whole = await midLife();
    const before = whole.github.counts.reads;
    await whole.run(TODAY);
    const reads = whole.github.counts.reads - before;
    const wanted = await seen(whole);
    for (let nth = 1; nth <= reads; nth++) {
      const company = await midLife();
      company.github.failOn('read', nth, { error: KILLED });
      await expect(company.run(TODAY), `read ${nth}`).rejects.toBe(KILLED);
      await company.run(TODAY);
      await expectWhole(company, wanted, `read ${nth}`);
    }
  });

  it('loses its connection at any write and says so; the next run does the rest', async () => {
    const whole = await midLife();
    const writes = await whole.writesOf(TODAY);
    const wanted = await seen(whole);
    for (let nth = 1; nth <= writes; nth++) {
      for (const when of ['before', 'after'] as const) {
        const company = await midLife();
        company.github.failOn('write', nth, { when });
        expect((await company.run(TODAY)).failed, `write ${nth}`).toHaveLength(1);
        await company.run(TODAY);
        await expectWhole(company, wanted, `no answer ${when} write ${nth}`);
      }
    }
  });
});

/** Holds back the answers of one method until it was called so often: runs meet at that point. */
class Meeting extends MemoryGitHub {
  #waiting: (() => void)[] = [];
  #expected: number;
  readonly #at: 'first list' | 'list before creating';
  #lists = 0;

  constructor(expected: number, at: 'first list' | 'list before creating') {
    super({ assignable: ['alice'] });
    this.#expected = expected;
    this.#at = at;
  }

  override async issues(options: { readonly since?: string } = {}): ReturnType<MemoryGitHub['issues']> {
    const answer = await super.issues(options);
    this.#lists += 1;
    const isHere = (options.since === undefined) === (this.#at === 'first list');
    if (isHere && this.#expected > 0) await this.#meet();
    return answer;
  }

  #meet(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      if (this.#waiting.length < this.#expected) return;
      this.#expected = 0;
      for (const go of this.#waiting) go();
    });
  }
}

class CompanyOn extends Company {
  override readonly github: MemoryGitHub;

  constructor(files: Record<string, string>, github: MemoryGitHub) {
    super(files);
    this.github = github;
  }
}

/** Answers the first list only after another run has come and gone. */
class Overtaken extends MemoryGitHub {
  overtake: (() => Promise<unknown>) | undefined;

  override async issues(options: { readonly since?: string } = {}): ReturnType<MemoryGitHub['issues']> {
    const answer = await super.issues(options);
    const { overtake } = this;
    this.overtake = undefined;
    await overtake?.();
    return answer;
  }
}

describe('runs at the same time', () => {
  it('open no second issue when one overtakes the other between its list and its creation', async () => {
    const github = new Overtaken({ assignable: ['alice'] });
    const company = new CompanyOn({ 'a.md': UNOWNED, 'c.md': OVERDUE }, github);
    const startedAt = github.instant;
    github.overtake = () => company.run({ startedAt });
    const outcome = await company.run({ startedAt });
    expect(outcome).toMatchObject({ opened: [], failed: [] });
    expect(await company.states()).toEqual(['1 open', '2 open']);
  });

  const documents = {
    'a.md': UNOWNED,
    'b.md': policy('B', { owner: undefined }),
    'c.md': policy('C', { owner: undefined }),
    'x.md': FINE,
  };

  it.each([
    [2, 'first list'],
    [2, 'list before creating'],
    [3, 'first list'],
    [3, 'list before creating'],
  ] as const)('%i of them that meet at the %s leave one open issue for each finding', async (runs, at) => {
    const company = new CompanyOn(documents, new Meeting(runs, at));
    const startedAt = company.github.instant;
    const outcomes = await Promise.all(Array.from({ length: runs }, () => company.run({ startedAt })));
    expect(outcomes.flatMap(({ failed }) => failed)).toEqual([]);
    const open = await openFingerprints(company.github);
    expect(new Set(open).size).toBe(3);
    await company.run();
    expect(await openFingerprints(company.github)).toEqual([...new Set(open)]);
    expect(await company.writesOf()).toBe(0);

    // What gave way is marked, and never taken up again.
    const closed = (await company.github.issues()).filter(({ state }) => state === 'closed');
    expect(closed.map(({ body }) => readMemory(body)?.told)).toEqual(closed.map(() => ['duplicate']));
    company.files['a.md'] = policy('Access policy');
    await company.run();
    expect(await openFingerprints(company.github)).toHaveLength(2);
    company.files['a.md'] = UNOWNED;
    await company.run();
    expect(await openFingerprints(company.github)).toEqual([...new Set(open)]);
  });

  it('are healed by the next run when both were killed right after they had created', async () => {
    const company = new CompanyOn({ 'a.md': UNOWNED }, new Meeting(2, 'list before creating'));
    const startedAt = company.github.instant;
    for (const nth of [1, 2]) company.github.failOn('createIssue', nth, { when: 'after', error: KILLED });
    const ends = await Promise.allSettled([company.run({ startedAt }), company.run({ startedAt })]);
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await company.states()).toEqual(['1 open', '2 open']);
    await company.run();
    expect(await company.states()).toEqual(['1 open', '2 closed']);
  });
});
