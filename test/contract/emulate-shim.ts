import type { IncomingMessage } from 'node:http';
import type { Exchange } from './conformance.ts';
import { startServer, type TestServer } from './server.ts';

export interface ShimOptions {
  /** The emulator's address, as it writes it into its answers. */
  readonly upstream: string;
  /** Who can be assigned; the emulator has no such operation and assigns anyone it knows. */
  readonly assignable: readonly string[];
  /** Rulesets and scheduled runs of repositories (`/repos/owner/name`), which the emulator does not have. */
  readonly stage: RecordsStage;
  /** Sees every request and the answer that it got. */
  readonly observe: (exchange: Exchange) => void;
}

/** What the stage-hands put on record. */
export interface RecordsStage {
  /** Rules that are active for every branch, as GitHub lists them. */
  readonly rules: Map<string, readonly Json[]>;
  /** When scheduled runs of a workflow's file ended. */
  readonly runs: Map<string, readonly string[]>;
  /** Repositories whose classic protection the token may not read. */
  readonly closed: Set<string>;
}

/** A stage with nothing on it. */
export function emptyStage(): RecordsStage {
  return { rules: new Map(), runs: new Map(), closed: new Set() };
}

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface Asked {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const BODY_MAX_CHARS = 65_536;
const TITLE_MAX_CHARS = 256;

type Json = Record<string, unknown>;

/**
 * Stands before the emulator, closes the gaps between it and GitHub that the contract is about, and shows what passes
 * to an observer.
 */
export async function startShim({ upstream, assignable, stage, observe }: ShimOptions): Promise<TestServer> {
  const server: TestServer = await startServer(async (request, response, body) => {
    const asked = askedBy(request, body);
    const reply = readdressed(
      (await recorded(asked, upstream, stage)) ?? (await answer(asked, upstream, assignable)),
      upstream,
      server.url,
    );
    observe({
      method: asked.method,
      target: asked.target,
      sent: parsed(asked.body),
      status: reply.status,
      contentType: reply.headers['content-type'],
      received: parsed(reply.body),
    });
    response.writeHead(reply.status, { ...reply.headers }).end(reply.body);
  });
  return server;
}

function askedBy(request: IncomingMessage, body: string): Asked {
  const { authorization = '', accept = '*/*', 'content-type': type } = request.headers;
  return {
    method: request.method ?? 'GET',
    target: request.url ?? '/',
    headers: { authorization, accept, ...(type !== undefined && { 'content-type': type }) },
    body,
  };
}

async function answer(asked: Asked, upstream: string, assignable: readonly string[]): Promise<Reply> {
  const path = asked.target.split('?')[0] ?? '';
  const writesIssue = /\/issues(?:\/\d+)?$/.test(path) && asked.method !== 'GET';
  const assignee = /\/assignees\/([^/]+)$/.exec(path)?.[1];
  const label = /^(.*\/labels)\/([^/]+)$/.exec(path);
  if (assignee !== undefined) return assignability(decodeURIComponent(assignee), assignable);
  if (label !== null && asked.method === 'GET') {
    return labelNamed(asked, upstream, label[1] ?? '', decodeURIComponent(label[2] ?? ''));
  }
  if (asked.method !== 'GET') {
    const refused = refusal(asked, writesIssue ? assignable : undefined);
    if (refused !== undefined) return refused;
  }
  const reply = await forward(asked, upstream);
  return /\/issues$/.test(path) && asked.method === 'GET' ? withPullRequests(asked, upstream, reply) : reply;
}

/** What GitHub keeps on record and the emulator does not, made of the emulator's own objects where there are some. */
async function recorded(asked: Asked, upstream: string, stage: RecordsStage): Promise<Reply | undefined> {
  const [, repository = '', rest = ''] = /^(\/repos\/[^/]+\/[^/?]+)([^?]*)/.exec(asked.target) ?? [];
  if (asked.method !== 'GET') return undefined;
  const get = async (path: string): Promise<Reply> => forward({ ...asked, target: repository + path }, upstream);
  if (/^\/rules\/branches\//.test(rest)) return json(200, stage.rules.get(repository) ?? []);
  if (/\/protection$/.test(rest)) {
    if (stage.closed.has(repository)) return json(403, { message: 'Resource not accessible by integration' });
    const reply = await get(rest);
    return reply.status === 404 ? json(404, { message: 'Branch not protected', status: '404' }) : reply;
  }
  if (/^\/branches\/[^/]+$/.test(rest)) return branch(await get(rest), repository, stage);
  if (/^\/commits\/\w+\/pulls$/.test(rest)) return pullsOf(rest.split('/')[2] ?? '', get);
  const [, workflow] = /^\/actions\/workflows\/([^/]+)\/runs$/.exec(rest) ?? [];
  if (workflow === undefined) return undefined;
  const owner = JSON.parse((await get('')).body) as Json;
  const ends = (stage.runs.get(repository) ?? []).slice(0, 1);
  const workflow_runs = ends.map((end) => run(end, workflow, owner, upstream + repository));
  return json(200, { total_count: workflow_runs.length, workflow_runs });
}

/** The emulator gives the commit of a branch as its address, and GitHub whole. */
async function branch(reply: Reply, repository: string, stage: RecordsStage): Promise<Reply> {
  if (reply.status !== 200) return reply;
  const given = JSON.parse(reply.body) as Json;
  const isProtected = given['protected'] === true || stage.closed.has(repository);
  return json(200, { ...given, protected: isProtected });
}

async function pullsOf(commit: string, get: (path: string) => Promise<Reply>): Promise<Reply> {
  const pulls = JSON.parse((await get('/pulls?state=all&per_page=100')).body) as Json[];
  const brought: Json[] = [];
  for (const pull of pulls) {
    const commits = JSON.parse((await get(`/pulls/${pull['number']}/commits?per_page=100`)).body) as Json[];
    if (pull['merge_commit_sha'] !== commit && !commits.some(({ sha }) => sha === commit)) continue;
    // The emulator leaves the head where it was when the pull request was opened; GitHub moves it with every push.
    const head = pull['head'] as Json;
    const tip = (JSON.parse((await get(`/branches/${head['ref']}`)).body) as Json)['commit'] as Json;
    brought.push({ ...pull, head: { ...head, sha: tip['sha'] } });
  }
  return json(200, brought);
}

function run(end: string, workflow: string, repository: Json, url: string): Json {
  const address = `${url}/actions/runs/1`;
  const links = ['jobs', 'logs', 'check_suite', 'artifacts', 'cancel', 'rerun'];
  return {
    ...Object.fromEntries(links.map((name) => [`${name}_url`, `${address}/${name}`])),
    id: 1,
    node_id: 'R_1',
    name: 'holdfast',
    path: `.github/workflows/${workflow}`,
    head_branch: 'main',
    head_sha: '0'.repeat(40),
    run_number: 1,
    event: 'schedule',
    display_title: 'holdfast',
    status: 'completed',
    conclusion: 'failure',
    workflow_id: 1,
    url: address,
    html_url: address,
    workflow_url: `${url}/actions/workflows/1`,
    pull_requests: [],
    created_at: end,
    updated_at: end,
    head_commit: null,
    repository,
    head_repository: repository,
  };
}

async function forward({ method, target, headers, body }: Asked, upstream: string): Promise<Reply> {
  const reply = await fetch(upstream + target, { method, headers, ...(body !== '' && { body }) });
  const passed = ['content-type', 'link'].flatMap((name) => {
    const value = reply.headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return { status: reply.status, headers: Object.fromEntries(passed), body: await reply.text() };
}

function assignability(login: string, assignable: readonly string[]): Reply {
  const isAssignable = assignable.some((known) => known.toLowerCase() === login.toLowerCase());
  return isAssignable ? { status: 204, headers: {}, body: '' } : json(404, { message: 'Not Found', status: '404' });
}

/** The emulator compares the names of labels letter by letter; GitHub takes `ISMS` and `isms` for the same. */
async function labelNamed(asked: Asked, upstream: string, labels: string, name: string): Promise<Reply> {
  const reply = await forward({ ...asked, target: `${labels}?per_page=100` }, upstream);
  if (reply.status !== 200) return reply;
  const found = (JSON.parse(reply.body) as Json[]).find(
    (label) => String(label.name).toLowerCase() === name.toLowerCase(),
  );
  return found === undefined ? json(404, { message: 'Not Found', status: '404' }) : json(200, found);
}

/** The emulator takes texts of any length, and does not say which assignee it did not like. */
function refusal(asked: Asked, assignable: readonly string[] | undefined): Reply | undefined {
  const sent = (parsed(asked.body) ?? {}) as Json;
  const reasons: Json[] = [];
  if ([...text(sent.body)].length > BODY_MAX_CHARS) reasons.push(tooLong('body', BODY_MAX_CHARS));
  if ([...text(sent.title)].length > TITLE_MAX_CHARS) reasons.push(tooLong('title', TITLE_MAX_CHARS));
  const assignees = Array.isArray(sent.assignees) ? sent.assignees.map(String) : [];
  for (const value of assignees.filter((login) => assignable !== undefined && !assignable.includes(login))) {
    reasons.push({ value, resource: 'Issue', field: 'assignees', code: 'invalid' });
  }
  if (reasons.length === 0) return undefined;
  const documentation_url = 'https://docs.github.com/rest/issues/issues';
  return json(422, { message: 'Validation Failed', errors: reasons, documentation_url, status: '422' });
}

function tooLong(field: string, limit: number): Json {
  const message = `${field} is too long (maximum is ${limit} characters)`;
  return { resource: 'Issue', code: 'custom', field, message };
}

/** The emulator leaves pull requests out of the list of issues; GitHub lists them, with a `pull_request` of their own. */
async function withPullRequests(asked: Asked, upstream: string, reply: Reply): Promise<Reply> {
  if (reply.status !== 200 || (reply.headers.link ?? '').includes('rel="next"')) return reply;
  const repository = asked.target.replace(/\/issues(?:\?.*)?$/, '');
  const pulls = await forward({ ...asked, target: `${repository}/pulls?state=all&per_page=100` }, upstream);
  const listed = JSON.parse(reply.body) as Json[];
  const added = (JSON.parse(pulls.body) as Json[]).map((pull) => asIssue(pull, upstream + repository));
  return { ...reply, body: JSON.stringify([...listed, ...added]) };
}

function asIssue(pull: Json, repository: string): Json {
  const issue = `${repository}/issues/${pull.number}`;
  const copied = ['id', 'node_id', 'number', 'title', 'body', 'user', 'labels', 'state', 'locked', 'assignee'];
  const alsoCopied = [
    'assignees',
    'milestone',
    'created_at',
    'updated_at',
    'closed_at',
    'author_association',
    'html_url',
  ];
  return {
    ...Object.fromEntries([...copied, ...alsoCopied].map((key) => [key, pull[key]])),
    url: issue,
    repository_url: repository,
    labels_url: `${issue}/labels{/name}`,
    comments_url: `${issue}/comments`,
    events_url: `${issue}/events`,
    comments: 0,
    state_reason: null,
    pull_request: {
      url: pull.url,
      html_url: pull.html_url,
      diff_url: pull.diff_url,
      patch_url: pull.patch_url,
      merged_at: null,
    },
  };
}

/** Links in the answers must lead back here, or the second page would bypass the shim. */
function readdressed(reply: Reply, upstream: string, here: string): Reply {
  const entries = Object.entries(reply.headers).map(
    ([name, value]) => [name, value.replaceAll(upstream, here)] as const,
  );
  return { ...reply, headers: Object.fromEntries(entries), body: reply.body.replaceAll(upstream, here) };
}

function json(status: number, body: unknown): Reply {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(body) };
}

function parsed(body: string): unknown {
  if (body === '') return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
