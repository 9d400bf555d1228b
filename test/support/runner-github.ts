import { createEmulator } from 'emulate';
import { type Exchange, violationsOf } from '../contract/conformance.ts';
import { DEVIATIONS } from '../contract/emulate-deviations.ts';
import { emptyStage, startShim } from '../contract/emulate-shim.ts';
import { startServer } from '../contract/server.ts';
import { PLACE } from './runner-events.ts';
import { allObjects, copyObject } from './runner-objects.ts';
import type { Repository } from './runner-repository.ts';

/** The login under which the token of a workflow writes. */
export const BOT = 'github-actions[bot]';

export const TOKENS = { writing: 'ghs_writing', reading: 'ghs_reading' } as const;

/** Someone whose documents have an issue assigned to them, and someone who cannot be assigned. */
export const PEOPLE = { assignable: 'dana', stranger: 'mallory' } as const;

/** One request that the Action sent. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

export interface Refusal {
  readonly status: number;
  readonly body: unknown;
}

export interface RemoteIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly state_reason: string | null;
  readonly labels: readonly { readonly name: string }[];
  readonly assignees: readonly { readonly login: string }[];
}

export interface RemoteComment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string };
}

/** A repository on the emulated GitHub. What tests ask of it goes past the counting gate. */
export interface RemoteRepository {
  /** `acme/policies-1`. */
  readonly name: string;
  /** Brings all commits and branches of a clone here; commits keep their ids. */
  push(from: Repository): Promise<void>;
  openPullRequest(head: string): Promise<number>;
  comments(number: number): Promise<readonly RemoteComment[]>;
  /** Only issues, oldest first. */
  issues(): Promise<readonly RemoteIssue[]>;
  comment(login: string, number: number, body: string): Promise<void>;
  openIssue(login: string, title: string, body: string): Promise<void>;
  editIssue(number: number, patch: Readonly<Record<string, unknown>>): Promise<void>;
  /** Requests of the Action since the last call. */
  sent(): readonly Sent[];
  /** Answers in GitHub's place where it has an answer. */
  refuse(when: ((method: string, path: string) => Refusal | undefined) | undefined): void;
}

export interface EmulatedGitHub {
  /** GITHUB_API_URL. */
  readonly url: string;
  createRepository(): Promise<RemoteRepository>;
  /** Where anything that passed departs from GitHub's own description of its API. */
  violations(): readonly string[];
  close(): Promise<void>;
}

interface Watch {
  sent: Sent[];
  refuse: ((method: string, path: string) => Refusal | undefined) | undefined;
}

/** An emulator, the contract's shim before it, and before both a gate that knows tokens, counts and refuses. */
export async function startGitHub(): Promise<EmulatedGitHub> {
  const exchanges: Exchange[] = [];
  const watches = new Map<string, Watch>();
  const people = [BOT, PLACE.author, PEOPLE.assignable, PEOPLE.stranger];
  const emulator = await createEmulator({
    service: 'github',
    port: await freePort(),
    seed: {
      tokens: Object.fromEntries(people.map((login) => [tokenOf(login), { login, scopes: ['repo'] }])),
      github: {
        users: people.map((login) => ({ login })),
        orgs: [{ login: PLACE.owner, members: people.map((login) => ({ login, role: 'admin' as const })) }],
      },
    },
  });
  const shim = await startShim({
    upstream: emulator.url,
    assignable: [PEOPLE.assignable],
    stage: emptyStage(),
    observe: (exchange) => exchanges.push({ ...exchange, received: withEncodedBots(exchange.received) }),
  });
  const gate = await startGate(shim.url, watches);
  return {
    url: gate.url,
    async createRepository() {
      const name = `${PLACE.owner}/policies-${watches.size + 1}`;
      const watch: Watch = { sent: [], refuse: undefined };
      watches.set(name, watch);
      await asking(emulator.url, PLACE.author)(`/orgs/${PLACE.owner}/repos`, {
        name: name.slice(PLACE.owner.length + 1),
        auto_init: true,
      });
      return remoteRepository(emulator.url, name, watch);
    },
    violations: () => [
      ...new Set(
        exchanges
          .flatMap(violationsOf)
          .filter((violation) => !DEVIATIONS.some((deviation) => deviation.covers(violation)))
          .map(({ operation, side, status, problem }) => `${operation} ${side} ${status}: ${problem}`),
      ),
    ],
    async close() {
      await gate.close();
      await shim.close();
      await emulator.close();
    },
  };
}

/** GitHub writes the brackets of a bot's login encoded into addresses; the emulator does not. */
function withEncodedBots(received: unknown): unknown {
  const text = JSON.stringify(received);
  return text === undefined ? undefined : JSON.parse(text.replaceAll(`/${BOT}`, `/${encodeURIComponent(BOT)}`));
}

/** The emulator wants to be told its port. */
async function freePort(): Promise<number> {
  const server = await startServer(() => undefined);
  await server.close();
  return Number(new URL(server.url).port);
}

function tokenOf(login: string): string {
  return login === BOT ? TOKENS.writing : `ghp_${login}`;
}

const FORBIDDEN = {
  message: 'Resource not accessible by integration',
  documentation_url: 'https://docs.github.com/rest',
  status: '403',
};

/** As GitHub treats the two tokens of a workflow: neither is a person, and one of them only reads. */
async function startGate(upstream: string, watches: ReadonlyMap<string, Watch>): ReturnType<typeof startServer> {
  const gate = await startServer(async (request, response, body) => {
    const { method = 'GET', url: target = '/' } = request;
    const [path = ''] = target.split('?');
    const watch = watches.get(/^\/repos\/([^/]+\/[^/]+)/.exec(path)?.[1] ?? '');
    const token = /^(?:token|bearer) (.*)$/i.exec(request.headers.authorization ?? '')?.[1];
    const refused = watch?.refuse?.(method, path) ?? refusal(method, path, token);
    const reply = refused
      ? { status: refused.status, headers: REFUSAL_HEADERS, body: JSON.stringify(refused.body) }
      : await forward(upstream, gate.url, { method, target, body });
    watch?.sent.push({ method, path, status: reply.status });
    response.writeHead(reply.status, reply.headers).end(reply.body);
  });
  return gate;
}

const REFUSAL_HEADERS = {
  'content-type': 'application/json; charset=utf-8',
  'x-accepted-github-permissions': 'issues=write; pull_requests=write',
};

function refusal(method: string, path: string, token: string | undefined): Refusal | undefined {
  if (token !== TOKENS.writing && token !== TOKENS.reading)
    return { status: 401, body: { message: 'Bad credentials', status: '401' } };
  if (path === '/user') return { status: 403, body: FORBIDDEN };
  return method !== 'GET' && token === TOKENS.reading ? { status: 403, body: FORBIDDEN } : undefined;
}

async function forward(
  upstream: string,
  here: string,
  { method, target, body }: { readonly method: string; readonly target: string; readonly body: string },
): Promise<{ readonly status: number; readonly headers: Record<string, string>; readonly body: string }> {
  const reply = await fetch(upstream + target, {
    method,
    headers: { authorization: `token ${TOKENS.writing}`, 'content-type': 'application/json' },
    ...(body !== '' && { body }),
  });
  const headers = ['content-type', 'link'].flatMap((name) => {
    const value = reply.headers.get(name);
    return value === null ? [] : [[name, value.replaceAll(upstream, here)] as const];
  });
  const text = (await reply.text()).replaceAll(upstream, here);
  return { status: reply.status, headers: Object.fromEntries(headers), body: text };
}

type Ask = (path: string, body?: unknown, method?: string) => Promise<unknown>;

function asking(upstream: string, login: string): Ask {
  return async function ask(path, body, method = body === undefined ? 'GET' : 'POST') {
    const response = await fetch(upstream + path, {
      method,
      headers: { authorization: `token ${tokenOf(login)}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
}

function remoteRepository(upstream: string, name: string, watch: Watch): RemoteRepository {
  const at = `/repos/${name}`;
  const ask = asking(upstream, PLACE.author);
  const known = new Set<string>();
  return {
    name,
    push: (from) => push(ask, at, from, known),
    async openPullRequest(head) {
      const made = await ask(`${at}/pulls`, { title: 'A change', head, base: PLACE.defaultBranch });
      return (made as { readonly number: number }).number;
    },
    comments: (number) => pages<RemoteComment>(ask, `${at}/issues/${number}/comments?`),
    issues: () => pages<RemoteIssue>(ask, `${at}/issues?state=all&sort=created&direction=asc&`),
    async comment(login, number, body) {
      await asking(upstream, login)(`${at}/issues/${number}/comments`, { body });
    },
    async openIssue(login, title, body) {
      await asking(upstream, login)(`${at}/issues`, { title, body });
    },
    async editIssue(number, patch) {
      await ask(`${at}/issues/${number}`, patch, 'PATCH');
    },
    sent() {
      const { sent } = watch;
      watch.sent = [];
      return sent;
    },
    refuse(when) {
      watch.refuse = when;
    },
  };
}

async function pages<T>(ask: Ask, address: string): Promise<readonly T[]> {
  const all: T[] = [];
  for (let page = 1; ; page += 1) {
    const some = (await ask(`${address}per_page=100&page=${page}`)) as readonly T[];
    all.push(...some);
    if (some.length < 100) return all;
  }
}

/** The emulator has no git protocol, but it names objects as git does: the same content gets the same id. */
async function push(ask: Ask, at: string, from: Repository, known: Set<string>): Promise<void> {
  if ([...from.commits].every((commit) => known.has(commit))) return;
  const post = async (kind: string, body: unknown): Promise<string> =>
    ((await ask(`${at}/git/${kind}`, body)) as { readonly sha: string }).sha;
  const objects = allObjects(from.git('cat-file', '--batch', '--batch-all-objects'));
  for (const commit of from.commits) await copyObject(post, objects, known, commit);
  for (const [branch, sha] of from.tips) {
    if (known.has(`${branch} ${sha}`)) continue;
    const exists = known.has(branch) || branch === PLACE.defaultBranch;
    if (exists) await ask(`${at}/git/refs/heads/${branch}`, { sha, force: true }, 'PATCH');
    else await ask(`${at}/git/refs`, { ref: `refs/heads/${branch}`, sha });
    known.add(branch).add(`${branch} ${sha}`);
  }
}
