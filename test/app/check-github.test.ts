import { describe, expect, it } from 'vitest';
import { type MemoryRecords, memoryRecords } from '../../src/adapters/memory/github-records.ts';
import { type MemoryCommit, memoryHistory } from '../../src/adapters/memory/history.ts';
import type { GitHubSource } from '../../src/app/github-evidence.ts';
import type { NotChecked } from '../../src/model/report.ts';
import { checked, summaryOf } from '../support/checked.ts';

const TODAY = '2026-11-22';
const BOTH = 'approval-evidence-weak: warning, scheduled-run-stale: warning';

function policy(number: number, approvedOn: string): string {
  return `---\nid: POL-${number}\ntype: policy\ntitle: Policy ${number}\nstatus: effective\nowner: role:a\nversion: "1.0"\nlevel: topic\napproved_by: [person:b]\napproved_on: ${approvedOn}\nreviewed_on: ${approvedOn}\nreview_interval: 12 months\n---\n\nText ${number}.\n`;
}

/** One commit a policy, each on a day of its own. */
function historyOf(count: number): readonly MemoryCommit[] {
  return Array.from({ length: count }, (_, index) => {
    const on = `2026-0${4 + Math.floor(index / 28)}-${String(1 + (index % 28)).padStart(2, '0')}`;
    return { id: idOf(index), on, by: 'Ana', message: 'Approve', files: { [`p${index}.md`]: policy(index, on) } };
  });
}

function idOf(index: number): string {
  return `c${String(index).padStart(2, '0')}`.padEnd(40, 'f');
}

const PUSHED = { pullRequest: undefined, approvedBy: [], verified: true };

interface Scene {
  readonly told?: Partial<MemoryRecords>;
  readonly source?: Partial<Omit<GitHubSource, 'records'>>;
  readonly config?: string;
  readonly policies?: number;
}

async function run({ told = {}, source = {}, config = '', policies = 1 }: Scene = {}): Promise<{
  readonly said: readonly string[];
  readonly notChecked: readonly Pick<NotChecked, 'what' | 'why' | 'rules'>[];
}> {
  const commits = historyOf(policies);
  const arrivals = new Map(commits.map((_, index) => [idOf(index), PUSHED]));
  const records = memoryRecords({ defaultBranch: 'main', arrivals, lastScheduledRun: '2026-09-20', ...told });
  const files = Object.assign({}, ...commits.map((commit) => commit.files)) as Readonly<Record<string, string>>;
  const { report } = await checked(
    { ...files, 'holdfast.yml': `version: 1\npreset: iso27001\nrules: { ${BOTH} }\n${config}` },
    {
      today: TODAY,
      history: async () => memoryHistory(commits),
      github: async () => ({ records, workflow: 'holdfast.yml', onDefaultBranch: true, ...source }),
      only: ['approval-evidence-weak', 'scheduled-run-stale'],
    },
  );
  return {
    said: summaryOf(report),
    notChecked: report.notChecked.flatMap(({ what, why, rules }) =>
      /other rules/.test(what) ? [] : [{ what, why, rules }],
    ),
  };
}

describe('what GitHub is asked', () => {
  it('feeds the rules that want it', async () => {
    const { said, notChecked } = await run();
    expect(said).toEqual(['scheduled-run-stale .:1', 'approval-evidence-weak p0.md:10']);
    expect(notChecked).toEqual([]);
  });

  it('is not checked where nobody can be asked, once for all rules that want it', async () => {
    const { report } = await checked(
      { 'p.md': policy(1, '2026-05-01'), 'holdfast.yml': `version: 1\npreset: iso27001\nrules: { ${BOTH} }\n` },
      { today: TODAY, github: async () => ({ unavailable: 'there is no token', fix: 'Pass one.' }) },
    );
    expect(report.notChecked).toEqual([
      {
        what: 'reviews, protection and runs on GitHub',
        why: 'there is no token',
        fix: 'Pass one.',
        rules: ['approval-evidence-weak', 'scheduled-run-stale'],
      },
    ]);
  });

  it('is not checked part by part where the token may not read it', async () => {
    const { said, notChecked } = await run({ told: { arrivals: undefined } });
    expect(said).toEqual(['scheduled-run-stale .:1']);
    expect(notChecked).toEqual([
      {
        what: 'how approvals got onto the default branch',
        why: `Could not read commit ${idOf(0)}: the token may not`,
        rules: ['approval-evidence-weak'],
      },
    ]);
  });

  it('leaves out what a run on another branch cannot ask', async () => {
    const { said, notChecked } = await run({ source: { onDefaultBranch: false } });
    expect(said).toEqual(['scheduled-run-stale .:1']);
    expect(notChecked).toMatchObject([{ why: 'this run looks at another branch', rules: ['approval-evidence-weak'] }]);
  });

  it('wants to know which workflow runs on a schedule', async () => {
    const { notChecked } = await run({ source: { workflow: undefined } });
    expect(notChecked).toMatchObject([{ what: 'when the last scheduled run was', rules: ['scheduled-run-stale'] }]);
    const named = await run({ source: { workflow: undefined }, config: 'github: { workflow: weekly.yml }\n' });
    expect(named.notChecked).toEqual([]);
  });

  it('is limited to the latest fifty approvals, and says how many it left', async () => {
    const { said, notChecked } = await run({ policies: 53 });
    const told = said.filter((line) => line.startsWith('approval-evidence-weak'));
    expect(told).toHaveLength(50);
    expect(told).not.toContain('approval-evidence-weak p2.md:10');
    expect(told).toContain('approval-evidence-weak p3.md:10');
    expect(notChecked).toMatchObject([{ what: 'how 3 older approvals got onto the default branch' }]);
  });
});
