import { setTimeout as sleep } from 'node:timers/promises';
import { createEmulator } from 'emulate';
import type { GitHub } from '../../src/ports/github.ts';
import type { GitHubRecords } from '../../src/ports/github-records.ts';
import type { Exchange } from './conformance.ts';
import { emptyStage, type RecordsStage, startShim } from './emulate-shim.ts';
import type { RecordsWorld } from './records.contract.ts';
import { startServer } from './server.ts';
import { STORY, type World } from './world.ts';

export interface EmulatedGitHub {
  /** The address for clients, with the shim before the emulator. */
  readonly url: string;
  readonly token: string;
  /** A fresh repository, seen through the given client. */
  openWorld(connect: (repo: string) => GitHub): Promise<World>;
  openRecords(connect: (repo: string) => GitHubRecords): Promise<RecordsWorld>;
  close(): Promise<void>;
}

const COLLEAGUE = 'ghs_colleague';
const TOKEN = 'ghs_test';

export async function startEmulatedGitHub(observe: (exchange: Exchange) => void): Promise<EmulatedGitHub> {
  const { login, colleague, stranger, owner } = STORY;
  const emulator = await createEmulator({
    service: 'github',
    port: await freePort(),
    seed: {
      tokens: { [TOKEN]: { login, scopes: ['repo'] }, [COLLEAGUE]: { login: colleague, scopes: ['repo'] } },
      github: {
        users: [{ login }, { login: colleague }, { login: stranger }],
        orgs: [{ login: owner, members: [{ login, role: 'admin' }] }],
      },
    },
  });
  const stage = emptyStage();
  const shim = await startShim({ upstream: emulator.url, assignable: [login, colleague], stage, observe });
  const post = poster(emulator.url);
  let repositories = 0;
  return {
    url: shim.url,
    token: TOKEN,
    async openWorld(connect) {
      repositories += 1;
      const repo = `policies-${repositories}`;
      await post(`/orgs/${owner}/repos`, { name: repo, auto_init: true });
      const mergeBase = await fillRepository(post, `/repos/${owner}/${repo}`);
      return emulatedWorld(post, `/repos/${owner}/${repo}`, connect(repo), mergeBase);
    },
    async openRecords(connect) {
      repositories += 1;
      const repo = `records-${repositories}`;
      await post(`/orgs/${owner}/repos`, { name: repo, auto_init: true });
      const at = `/repos/${owner}/${repo}`;
      return recordsWorld({ asLogin: post, asColleague: poster(emulator.url, COLLEAGUE) }, at, connect(repo), stage);
    },
    async close() {
      await shim.close();
      await emulator.close();
    },
  };
}

/** The emulator wants to be told its port. */
async function freePort(): Promise<number> {
  const server = await startServer(() => undefined);
  await server.close();
  return Number(new URL(server.url).port);
}

type Ask = (path: string, body?: unknown, method?: string) => Promise<Record<string, unknown>>;

/** Straight to the emulator, past the shim: what the stage-hands do is not part of the contract. */
function poster(upstream: string, token = TOKEN): Ask {
  return async function ask(path, body, method = body === undefined ? 'GET' : 'POST') {
    const response = await fetch(upstream + path, {
      method,
      headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Record<string, unknown>;
  };
}

async function fillRepository(ask: Ask, repository: string): Promise<string> {
  const before = STORY.files as Readonly<Record<string, string | Uint8Array>>;
  const moved = new Map(Object.entries(STORY.renames).map(([to, from]) => [from as string, to]));
  const after = Object.fromEntries(
    Object.entries({ ...before, ...STORY.changed }).map(([path, content]) => [moved.get(path) ?? path, content]),
  );
  const { sha: first } = (await ask(`${repository}/branches/main`)).commit as { sha: string };
  const base = await commit(ask, repository, before, first);
  const head = await commit(ask, repository, after, base);
  // The default branch goes on after the branch left it, so that its tip is not the merge base.
  const tip = await commit(ask, repository, { ...before, 'later.md': 'Came later.\n' }, base);
  await ask(`${repository}/git/refs/heads/main`, { sha: tip, force: true }, 'PATCH');
  await ask(`${repository}/git/refs`, { ref: `refs/heads/${STORY.branches.head}`, sha: head });
  return base;
}

async function commit(
  ask: Ask,
  repository: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  parent: string,
): Promise<string> {
  const entries = Object.entries(files).map(async ([path, content]) => {
    const blob = { content: Buffer.from(content).toString('base64'), encoding: 'base64' };
    const { sha } = await ask(`${repository}/git/blobs`, blob);
    return { path, mode: '100644', type: 'blob', sha };
  });
  const tree = await ask(`${repository}/git/trees`, { tree: await Promise.all(entries) });
  const made = await ask(`${repository}/git/commits`, { message: 'Story', tree: tree.sha, parents: [parent] });
  return made.sha as string;
}

function emulatedWorld(ask: Ask, repository: string, github: GitHub, mergeBase: string): World {
  return {
    github,
    mergeBase,
    async openPullRequest(title) {
      const { base, head } = STORY.branches;
      return (await ask(`${repository}/pulls`, { title, head, base })).number as number;
    },
    async labels() {
      const labels = (await ask(`${repository}/labels?per_page=100`)) as unknown as readonly {
        readonly name: string;
      }[];
      return labels.map(({ name }) => name).sort();
    },
    async addIssues(count) {
      for (let index = 1; index <= count; index += 1) await ask(`${repository}/issues`, { title: `Issue ${index}` });
    },
    async addComments(number, count) {
      for (let index = 1; index <= count; index += 1) {
        await ask(`${repository}/issues/${number}/comments`, { body: `Comment ${index}` });
      }
    },
    async instant() {
      await sleep(5);
      const now = new Date().toISOString();
      await sleep(5);
      return now;
    },
  };
}

function recordsWorld(
  { asLogin, asColleague }: { readonly asLogin: Ask; readonly asColleague: Ask },
  repository: string,
  records: GitHubRecords,
  stage: RecordsStage,
): RecordsWorld {
  let branches = 0;
  const write = async (branch: string): Promise<string> => {
    const content = Buffer.from(`${branch}\n`).toString('base64');
    const written = await asLogin(`${repository}/contents/${branch}.md`, { message: 'Write', content, branch }, 'PUT');
    return (written.commit as { sha: string }).sha;
  };
  const openPull = async (): Promise<{ readonly branch: string; readonly number: number }> => {
    branches += 1;
    const branch = `change-${branches}`;
    const { sha } = (await asLogin(`${repository}/branches/main`)).commit as { sha: string };
    await asLogin(`${repository}/git/refs`, { ref: `refs/heads/${branch}`, sha });
    await write(branch);
    const { number } = await asLogin(`${repository}/pulls`, { title: 'Change', head: branch, base: 'main' });
    return { branch, number: number as number };
  };
  return {
    records,
    push: () => write('main'),
    async merge(story) {
      const { branch, number } = await openPull();
      for (const step of story) {
        if (step === 'push') await asLogin(`${repository}/contents/more-${branch}.md`, moreOn(branch), 'PUT');
        else {
          const { sha } = (await asLogin(`${repository}/branches/${branch}`)).commit as { sha: string };
          const review = { event: step, body: 'So be it.', commit_id: sha };
          await asColleague(`${repository}/pulls/${number}/reviews`, review);
        }
      }
      const { sha } = await asLogin(`${repository}/pulls/${number}/merge`, {}, 'PUT');
      return { commit: sha as string, number };
    },
    async protect(protection) {
      const { reviews, admins } = protection;
      const body = { enforce_admins: admins, required_pull_request_reviews: reviews };
      await asLogin(
        `${repository}/branches/main/protection`,
        { ...body, required_status_checks: null, restrictions: null },
        'PUT',
      );
    },
    closeProtection: () => void stage.closed.add(repository),
    rule: (...rules) => void stage.rules.set(repository, rules),
    ran: (...ends) => void stage.runs.set(repository, ends),
  };
}

function moreOn(branch: string): Readonly<Record<string, unknown>> {
  return { message: 'More', content: Buffer.from('More.\n').toString('base64'), branch };
}
