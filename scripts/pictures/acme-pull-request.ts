import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { memoryFiles } from '../../src/adapters/memory/files.ts';
import { memoryHistory } from '../../src/adapters/memory/history.ts';
import { check } from '../../src/app/check.ts';
import { gitBlobId } from '../../src/engine/fingerprint.ts';
import type { Report } from '../../src/model/report.ts';
import { commentBody } from '../../src/plan/comment-plan.ts';
import type { BaseTree } from '../../src/ports/base.ts';

const FIXTURE = join(dirname(fileURLToPath(import.meta.url)), '../../fixtures/acme-isms');
const TODAY = '2026-11-22';

/** What the pull request changes in the fixture, told backwards: how these files looked before it. */
const BEFORE: Readonly<Record<string, (text: string) => string>> = {
  'policies/supplier-security.md': (text) =>
    text.replace('status: effective', 'status: effective\nowner: role:procurement'),
  'policies/logging.md': (text) => text.replace('reviewed_on: 05/06/2026', 'reviewed_on: 2026-06-05'),
  'policies/acceptable-use.md': (text) =>
    text
      .replace('reviewed_on: 2026-04-20', 'reviewed_on: 2025-04-20')
      .replace('approved_on: 2026-04-20', 'approved_on: 2025-04-20'),
};

/** A pull request at Acme Lanterns that drops an owner, writes a date that can mean two days, and records a review. */
export async function acmePullRequest(): Promise<Report> {
  const head = readFixture();
  const before = Object.fromEntries(Object.entries(head).map(([path, text]) => [path, BEFORE[path]?.(text) ?? text]));
  const { report } = await check(
    { files: memoryFiles(head), clock: { now: () => 0 } },
    { today: TODAY, base: [async () => treeOf(before)], history: async () => memoryHistory([]) },
  );
  return report;
}

/** The comment on it, byte for byte. */
export async function acmeComment(): Promise<string> {
  return commentBody({
    report: await acmePullRequest(),
    scope: '',
    link: {
      repositoryUrl: 'https://github.com/acme-lanterns/isms',
      commit: '4f0c2d1e9b7a6c5d8e3f2a1b0c9d8e7f6a5b4c3d',
      prefix: '',
    },
    whereTheRestIs: 'the job summary has them all',
  });
}

function readFixture(): Record<string, string> {
  const files = readdirSync(FIXTURE, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(FIXTURE.length + 1), readFileSync(path, 'utf8')];
    }),
  );
}

function treeOf(files: Readonly<Record<string, string>>): BaseTree {
  const contents = new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  const blobs = new Map([...contents].map(([path, bytes]) => [path, gitBlobId(bytes)]));
  const byId = new Map([...contents].map(([path, bytes]) => [blobs.get(path) as string, bytes]));
  return {
    commit: 'a'.repeat(40),
    blobs,
    links: new Set(),
    renames: new Map(),
    read: async (ids) => new Map(ids.flatMap((id) => (byId.has(id) ? [[id, byId.get(id) as Uint8Array]] : []))),
  };
}
