import { describe, expect, it } from 'vitest';
import { type MemoryCommit, memoryHistory } from '../../src/adapters/memory/history.ts';
import vectors from '../calendar/date-vectors.json' with { type: 'json' };
import { checked } from '../support/checked.ts';

const PATH = 'policies/p.md';

interface ApprovalVector {
  readonly case: string;
  readonly expect: string;
  readonly approved_on?: string;
  readonly reviewed_on?: string;
  readonly version_changed?: boolean;
  readonly last_content_change?: string;
  readonly merged_on?: string;
}

/** Those that a history decides; who may approve is told by people and roles. */
const APPROVALS = (vectors.approval as readonly ApprovalVector[]).filter(
  (vector) => vector.version_changed !== undefined || vector.last_content_change !== undefined,
);

describe('an approval', () => {
  it.each(APPROVALS.map((vector) => [vector.case, vector] as const))('%s', async (_name, vector) => {
    const commits = vector.last_content_change === undefined ? reviewOf(vector) : changeOf(vector);
    expect(await rulesOn(commits, ['approval-stale'])).toEqual(vector.expect === 'ok' ? [] : [vector.expect]);
  });

  it('has all vectors that a history decides', () => {
    expect(APPROVALS.length).toBeGreaterThanOrEqual(6);
  });
});

describe('a version that follows another', () => {
  it.each(vectors.version_order.map(({ a, b, expect: order }) => [a, order, b] as const))(
    '%s: %s: %s',
    async (a, order, b) => {
      const commits = [
        { on: '2026-01-10', by: 'Ana', files: { [PATH]: policy({ version: `"${a}"` }, 'One.') } },
        { on: '2026-02-10', by: 'Ana', files: { [PATH]: policy({ version: `"${b}"` }, 'Two.') } },
      ];
      const isHigher = order === 'a<b';
      expect(await rulesOn(commits, ['version-not-bumped'])).toEqual(isHigher ? [] : ['version-not-bumped']);
    },
  );
});

/** Approved, then reviewed, with or without a new version. */
function reviewOf({
  approved_on: approved = '',
  reviewed_on: reviewed = '',
  version_changed: isNew,
}: ApprovalVector): MemoryCommit[] {
  const before = { version: '"1.0"', approved_on: '2025-05-01', reviewed_on: '2025-05-01' };
  const after = { version: isNew ? '"2.0"' : '"1.0"', approved_on: approved, reviewed_on: reviewed };
  return [
    { on: '2025-05-01', by: 'Ana', files: { [PATH]: policy(before, 'One.') } },
    { on: '2026-05-01', by: 'Bo', files: { [PATH]: policy(after, isNew ? 'Two.' : 'One.') } },
  ];
}

/** Approved on a day, last changed on another, and merged on a third. */
function changeOf({
  approved_on: approved = '',
  last_content_change: changed = '',
  merged_on: merged,
}: ApprovalVector): MemoryCommit[] {
  const fields = { version: '"1.0"', approved_on: approved, reviewed_on: approved };
  const first = { id: 'a1', on: '2026-04-01', by: 'Ana', files: { [PATH]: policy(fields, 'One.') } };
  const change = { id: 'b1', on: changed, by: 'Bo', files: { [PATH]: policy(fields, 'Two.') } };
  if (merged === undefined) return [first, change];
  return [first, change, { id: 'm1', parents: ['a1', 'b1'], on: merged, by: 'Ana', files: change.files }];
}

function policy(fields: Readonly<Record<string, string>>, body: string): string {
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${value}\n`);
  return `---\nid: POL-01\ntype: policy\ntitle: P\nstatus: effective\nowner: role:a\nlevel: topic\n${lines.join('')}---\n\n${body}\n`;
}

async function rulesOn(commits: readonly MemoryCommit[], among: readonly string[]): Promise<readonly string[]> {
  const files = { 'holdfast.yml': 'version: 1\npreset: iso27001\n', [PATH]: String(commits.at(-1)?.files[PATH]) };
  const { report } = await checked(files, { today: '2026-11-22', history: async () => memoryHistory(commits) });
  return report.findings.map(({ rule }) => rule).filter((rule) => among.includes(rule));
}
