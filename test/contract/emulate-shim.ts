import type { IncomingMessage } from 'node:http';
import type { Exchange } from './conformance.ts';
import { startServer, type TestServer } from './server.ts';

export interface ShimOptions {
  /** The emulator's address, as it writes it into its answers. */
  readonly upstream: string;
  /** Who can be assigned; the emulator has no such operation and assigns anyone it knows. */
  readonly assignable: readonly string[];
  /** Sees every request and the answer that it got. */
  readonly observe: (exchange: Exchange) => void;
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
export async function startShim({ upstream, assignable, observe }: ShimOptions): Promise<TestServer> {
  const server: TestServer = await startServer(async (request, response, body) => {
    const asked = askedBy(request, body);
    const reply = readdressed(await answer(asked, upstream, assignable), upstream, server.url);
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
