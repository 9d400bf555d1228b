import { setTimeout as sleep } from 'node:timers/promises';
import { createEmulator } from 'emulate';
import type { GitHub } from '../../src/ports/github.ts';
import type { Exchange } from './conformance.ts';
import { startShim } from './emulate-shim.ts';
import { startServer } from './server.ts';
import { STORY, type World } from './world.ts';

export interface EmulatedGitHub {
  /** The address for clients, with the shim before the emulator. */
  readonly url: string;
  readonly token: string;
  /** A fresh repository, seen through the given client. */
  openWorld(connect: (repo: string) => GitHub): Promise<World>;
  close(): Promise<void>;
}

const TOKEN = 'ghs_test';

export async function startEmulatedGitHub(observe: (exchange: Exchange) => void): Promise<EmulatedGitHub> {
  const { login, colleague, stranger, owner } = STORY;
  const emulator = await createEmulator({
    service: 'github',
    port: await freePort(),
    seed: {
      tokens: { [TOKEN]: { login, scopes: ['repo'] } },
      github: {
        users: [{ login }, { login: colleague }, { login: stranger }],
        orgs: [{ login: owner, members: [{ login, role: 'admin' }] }],
      },
    },
  });
  const shim = await startShim({ upstream: emulator.url, assignable: [login, colleague], observe });
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
function poster(upstream: string): Ask {
  return async function ask(path, body, method = body === undefined ? 'GET' : 'POST') {
    const response = await fetch(upstream + path, {
      method,
      headers: { authorization: `token ${TOKEN}`, 'content-type': 'application/json' },
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
