import { inspect as nodeInspect } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { actionsGitHub } from '../../src/adapters/github/actions.ts';
import { octokitGitHub } from '../../src/adapters/github/octokit.ts';
import type { RestOptions } from '../../src/adapters/github/rest.ts';
import { ConfigError, GitHubError } from '../../src/model/errors.ts';
import type { GitHub } from '../../src/ports/github.ts';
import { cut, type FaultServer, hangUp, html, json, type Step, startFaultServer, truncated } from './fault-server.ts';

type Common = Omit<RestOptions, 'request'> & { readonly token: string };

const CLIENTS: readonly (readonly [string, (url: string, common: Common) => GitHub])[] = [
  ['octokit', (url, common) => octokitGitHub({ ...common, environment: { GITHUB_API_URL: url } })],
  ['the toolkit of GitHub Actions', (url, common) => actionsGitHub({ ...common, apiUrl: url })],
];

const TOKEN = 'ghs_secret';
const USER = { login: 'octocat' };
const NEW = { title: 'Nonconformity', body: '', labels: [], assignees: [] };
const FORBIDDEN = { message: 'Resource not accessible by integration' };
const SECONDARY = { message: 'You have exceeded a secondary rate limit. Please wait a few minutes.' };

function issue(number: number, more: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  const url = `https://github.test/acme/policies/issues/${number}`;
  return { number, title: 'T', body: null, state: 'open', user: USER, labels: [], html_url: url, ...more };
}

function comment(id: number): Readonly<Record<string, unknown>> {
  return { id, body: 'B', user: USER, html_url: 'https://github.test' };
}

describe.each(CLIENTS)('%s before a GitHub that fails', (_, connect) => {
  let server: FaultServer | undefined;
  const waits: number[] = [];

  afterEach(async () => {
    waits.length = 0;
    await server?.close();
    server = undefined;
  });

  /** The adapter before a server that plays this script. Waiting takes no time and is written down. */
  async function github(...script: readonly Step[]): Promise<GitHub> {
    server = await startFaultServer(...script);
    return connectTo(server.url);
  }

  function connectTo(url: string, more: Partial<Common> = {}): GitHub {
    const sleep = async (ms: number): Promise<void> => {
      waits.push(ms);
    };
    return connect(url, { token: TOKEN, owner: 'acme', repo: 'policies', writePauseMs: 0, sleep, ...more });
  }

  function requests(): readonly string[] {
    return (server?.seen ?? []).map(({ method, target }) => `${method} ${target.split('?')[0]}`);
  }

  describe('refused', () => {
    it('says that the token is not accepted, after one request', async () => {
      const error = await failure((await github(json(401, { message: 'Bad credentials' }))).issues());
      expectWords(error, 401, ['list the issues in acme/policies', 'token', '401', 'Bad credentials'], ['expired']);
      expect(requests()).toEqual(['GET /repos/acme/policies/issues']);
    });

    it('prints the permissions that GitHub would accept', async () => {
      const headers = { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' };
      const error = await failure((await github(json(403, FORBIDDEN, headers))).createComment(1, 'Hello'));
      expectWords(error, 403, ['no permission', 'issues=write; pull_requests=write', FORBIDDEN.message], ['fork']);
    });

    it.each<[string, Readonly<Record<string, string>>]>([
      ['plain', {}],
      ['with retry-after', { 'retry-after': '1' }],
      ['on the last request of the hour', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }],
    ])('does not take a missing permission for a limit: %s', async (_name, headers) => {
      const reading = await github(json(403, FORBIDDEN, headers));
      expectWords(await failure(reading.issues()), 403, ['no permission']);
      const patching = connectTo((await swap(json(403, FORBIDDEN, headers))).url);
      expectWords(await failure(patching.updateIssue(1, { body: '' })), 403, ['no permission']);
      expect(requests()).toEqual(['PATCH /repos/acme/policies/issues/1']);
      expect(waits).toEqual([]);
    });

    it('says of a repository that is hidden that it is missing or out of reach', async () => {
      const error = await failure((await github(json(404, { message: 'Not Found' }))).comments(7));
      expectWords(error, 404, ['list the comments of #7', 'not found', 'no access'], ['private']);
      expect(requests()).toHaveLength(1);
    });

    it('passes on that a body is too long', async () => {
      const errors = [
        { resource: 'Issue', code: 'custom', field: 'body', message: 'body is too long (maximum is 65536 characters)' },
      ];
      const error = await failure((await github(json(422, { message: 'Validation Failed', errors }))).createIssue(NEW));
      expectWords(error, 422, ['Validation Failed', 'body is too long (maximum is 65536 characters)'], ['65,536']);
      expect(requests()).toHaveLength(1);
    });

    it('names the assignee that GitHub does not accept', async () => {
      const errors = [{ value: 'mallory', resource: 'Issue', field: 'assignees', code: 'invalid' }];
      const error = await failure((await github(json(422, { message: 'Validation Failed', errors }))).createIssue(NEW));
      expectWords(error, 422, ['assignee', 'mallory', 'Nothing was written'], ['access to the repository']);
    });

    it('keeps to one line when a title would start a new one', async () => {
      const title = 'Access\n::error::policy\u001b[2J';
      const error = await failure((await github(json(404, { message: 'Not\nFound' }))).createIssue({ ...NEW, title }));
      expect(error.message).toMatch(/^[\x20-\x7e]+$/);
      expectWords(error, 404, ['open the issue "Access ::error::policy [2J"', 'Not Found']);
    });

    it('understands errors that are sentences', async () => {
      const body = { message: 'Validation Failed', errors: ['Could not resolve to a node.'] };
      const error = await failure((await github(json(422, body))).createIssue(NEW));
      expectWords(error, 422, ['Could not resolve to a node.']);
    });

    it('says that Issues are turned off', async () => {
      const gone = json(410, { message: 'Issues has been disabled in this repository.' });
      const error = await failure((await github(gone)).createIssue(NEW));
      expectWords(error, 410, ['Issues has been disabled'], ['Turn on Issues']);
    });

    it("takes a token that belongs to no user for the workflow's, or for whom it was told", async () => {
      expect(await (await github(json(403, FORBIDDEN))).identity()).toBe('github-actions[bot]');
      expect(await connectTo((await swap(json(403, FORBIDDEN))).url, { actor: 'holdfast[bot]' }).identity()).toBe(
        'holdfast[bot]',
      );
    });

    it('does not take any other refusal of /user for an identity', async () => {
      const sso = json(403, { message: 'Resource protected by organization SAML enforcement.' });
      expectWords(await failure((await github(sso)).identity()), 403, ['SAML']);
    });

    it('does not take a refusal for an answer about an assignee or a label', async () => {
      expectWords(await failure((await github(json(403, FORBIDDEN))).isAssignable('alice')), 403, ['@alice']);
      expectWords(await failure(connectTo((await swap(json(403, FORBIDDEN))).url).ensureLabel('isms')), 403, [
        '"isms"',
      ]);
      expect(requests()).toEqual(['GET /repos/acme/policies/labels/isms']);
    });

    it('is content when another run created the label in between', async () => {
      const exists = {
        message: 'Validation Failed',
        errors: [{ resource: 'Label', code: 'already_exists', field: 'name' }],
      };
      await (await github(json(404, { message: 'Not Found' }), json(422, exists))).ensureLabel('isms');
      expect(requests()).toEqual(['GET /repos/acme/policies/labels/isms', 'POST /repos/acme/policies/labels']);
    });
  });

  describe('asked to slow down', () => {
    const secondary = json(403, SECONDARY, { 'retry-after': '30' });

    it('waits once for a secondary limit when it reads', async () => {
      expect(await (await github(secondary, json(200, []))).issues()).toEqual([]);
      expect(waits).toEqual([30_000]);
    });

    it('waits once for a secondary limit when it updates', async () => {
      const updated = await (await github(secondary, json(200, issue(7)))).updateIssue(7, { body: '' });
      expect(updated.number).toBe(7);
      expect(waits).toEqual([30_000]);
    });

    it('does not wait a second time', async () => {
      const error = await failure((await github(secondary, secondary, json(200, []))).issues());
      expectWords(error, 403, ['slow down', 'secondary rate limit', 'after 30 seconds']);
      expect(requests()).toHaveLength(2);
    });

    it('never sends a creation again', async () => {
      const error = await failure((await github(secondary, json(201, issue(7)))).createIssue(NEW));
      expectWords(error, 403, ['secondary rate limit', 'after 30 seconds']);
      expect(requests()).toEqual(['POST /repos/acme/policies/issues']);
      expect(waits).toEqual([]);
    });

    it('understands 429 as well', async () => {
      const limited = json(429, { message: 'Too many requests' }, { 'retry-after': '2' });
      expect(await (await github(limited, json(200, []))).issues()).toEqual([]);
      expect(waits).toEqual([2_000]);
    });

    it('does not wait longer than a minute, nor for an unknown time', async () => {
      const long = await failure((await github(json(403, SECONDARY, { 'retry-after': '61' }))).issues());
      expectWords(long, 403, ['after 61 seconds']);
      const unknown = await failure(connectTo((await swap(json(403, SECONDARY))).url).issues());
      expectWords(unknown, 403, ['in a few minutes']);
      expect(waits).toEqual([]);
    });

    it("says when the hour's requests are refilled, and does not wait for it", async () => {
      const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1767225600' };
      const spent = json(403, { message: 'API rate limit exceeded for installation.' }, headers);
      const error = await failure((await github(spent)).issues());
      expectWords(error, 403, ['primary rate limit', '2026-01-01T00:00:00.000Z']);
      expect(requests()).toHaveLength(1);
    });
  });

  describe('failed', () => {
    it('sends a creation exactly once when a proxy answers 502', async () => {
      const error = await failure((await github(html(502), json(201, issue(7)))).createIssue(NEW));
      expectWords(error, 502, ['failed', '502', 'sent once', 'may have been done']);
      expect(error.message).not.toContain('Please sign in');
      expect(requests()).toEqual(['POST /repos/acme/policies/issues']);
    });

    it('sends creations and updates exactly once when the connection dies', async () => {
      expectWords(await failure((await github(hangUp())).createIssue(NEW)), 0, ['no answer', 'sent once']);
      expect(requests()).toHaveLength(1);
      const updating = connectTo((await swap(hangUp())).url);
      expectWords(await failure(updating.updateComment(1, 'New')), 0, ['no answer', 'sent once']);
      expect(requests()).toHaveLength(1);
    });

    it('sends a creation exactly once when a connection that was kept alive dies', async () => {
      const kept = await github(json(200, []), hangUp(), json(201, issue(7)));
      await kept.issues();
      expectWords(await failure(kept.createIssue(NEW)), 0, ['no answer']);
      expect(requests()).toEqual(['GET /repos/acme/policies/issues', 'POST /repos/acme/policies/issues']);
    });

    it('reads again after 502, twice at most, waiting longer each time', async () => {
      expect(await (await github(html(502), json(503, {}), json(200, [issue(1)]))).issues()).toHaveLength(1);
      expect(waits).toEqual([1_000, 3_000]);
    });

    it('gives up a read after the third failure', async () => {
      const error = await failure((await github(html(502), html(502), html(502), json(200, []))).issues());
      expectWords(error, 502, ['502'], ['githubstatus']);
      expect(requests()).toHaveLength(3);
    });

    it('reads again after a connection that died', async () => {
      expect(await (await github(hangUp(), json(200, []))).issues()).toEqual([]);
      expect(waits).toEqual([1_000]);
    });

    it('says with status 0 that nobody answers, and why', async () => {
      const { url } = await swap();
      await server?.close();
      const error = await failure(connectTo(url).issues());
      expectWords(error, 0, ['no answer', 'ECONNREFUSED'], ['GITHUB_API_URL', 'HTTPS_PROXY']);
      expect(waits).toEqual([1_000, 3_000]);
    });

    it('keeps the token out of what it says and carries', async () => {
      const { url } = await swap();
      await server?.close();
      const silent = await failure(connectTo(url).createIssue(NEW));
      const refused = await failure(connectTo((await swap(json(401, { message: 'Bad credentials' }))).url).issues());
      for (const error of [silent, refused]) expect(inspect(error)).not.toContain(TOKEN);
    });
  });

  describe('moved', () => {
    const moved = json(301, { message: 'Moved Permanently' }, { location: 'HERE/repositories/42/issues?state=all' });

    it('follows a renamed repository when it reads, over all pages', async () => {
      const link = { link: '<HERE/repositories/42/issues?state=all&page=2>; rel="next"' };
      const found = await (await github(moved, json(200, [issue(1)], link), json(200, [issue(2)]))).issues();
      expect(found.map(({ number }) => number)).toEqual([1, 2]);
      expect(server?.seen.map(({ target }) => target).slice(1)).toEqual([
        '/repositories/42/issues?state=all',
        '/repositories/42/issues?state=all&page=2',
      ]);
      expect(server?.seen.every(({ headers }) => headers.authorization === `token ${TOKEN}`)).toBe(true);
    });

    it.each([301, 307])('says where a repository went when it would write, and writes nothing: %i', async (status) => {
      const away = json(status, { message: 'Moved' }, { location: 'HERE/repositories/42/issues' });
      const error = await failure((await github(away, json(201, issue(1)))).createIssue(NEW));
      expectWords(error, status, ['renamed or moved', '/repositories/42/issues', 'Nothing was written'], ['new name']);
      expect(requests()).toEqual(['POST /repos/acme/policies/issues']);
    });

    it('does not carry the token to another host', async () => {
      const other = await startFaultServer(json(200, []));
      const away = json(301, {}, { location: `${other.url}/repositories/42/issues` });
      expectWords(await failure((await github(away)).issues()), 301, ['renamed or moved']);
      expect(other.seen).toEqual([]);
      await other.close();
    });

    it('gives up on redirects that lead in a circle', async () => {
      const circle = json(301, {}, { location: 'HERE/repos/acme/policies/issues' });
      expectWords(await failure((await github(...Array(9).fill(circle))).issues()), 301, ['renamed or moved']);
      expect(requests().length).toBeLessThanOrEqual(4);
    });
  });

  describe('misheard', () => {
    const page = [issue(1), issue(2)];

    it('does not take a list that was cut on the way for a short one', async () => {
      const error = await failure((await github(cut(200, page), cut(200, page), cut(200, page))).issues());
      expectWords(error, 200, ['cut short', 'Nothing was concluded']);
      expect(requests()).toHaveLength(3);
    });

    it('reads a list again that was cut on the way', async () => {
      expect(await (await github(cut(200, page), truncated(200, page), json(200, page))).issues()).toHaveLength(2);
    });

    it('does not take half a page of JSON for a list', async () => {
      const half = truncated(200, page);
      expectWords(await failure((await github(half, half, half)).issues()), 200, ['cut short']);
    });

    it('does not take a second page that is missing for the end of the list', async () => {
      const first = json(200, page, { link: '<HERE/repos/acme/policies/issues?page=2>; rel="next"' });
      const error = await failure((await github(first, html(200))).issues());
      expectWords(error, 200, ['text/html', 'not JSON'], ['proxy']);
    });

    it('does not take a page of HTML for an empty list, nor print it', async () => {
      const error = await failure((await github(html(200))).comments(1));
      expectWords(error, 200, ['text/html', 'not JSON']);
      expect(error.message).not.toContain('sign in');
      expect(requests()).toHaveLength(1);
    });

    it.each<[string, unknown]>([
      ['an object', { message: 'Hello' }],
      ['null', null],
      ['a list of something else', [{ hello: 'world' }]],
      ['an issue without a state', [issue(1, { state: undefined })]],
    ])('does not take %s for a list of issues', async (_name, body) => {
      expectWords(await failure((await github(json(200, body))).issues()), 200, ['unexpected shape']);
    });

    it('notices when the next page leads back to the first', async () => {
      const first = json(200, [issue(1)], { link: '<HERE/repos/acme/policies/issues?page=2>; rel="next"' });
      const second = json(200, [issue(2)], { link: '<HERE/repos/acme/policies/issues?page=2>; rel="next"' });
      expectWords(await failure((await github(first, second, second, second)).issues()), 200, ['loop']);
      expect(requests()).toHaveLength(2);
    });

    it('gives up on pages without end', async () => {
      const endless: Step = (response, { target }, here) => {
        const next = Number(/page=(\d+)$/.exec(target)?.[1] ?? 1) + 1;
        json(200, [], { link: `<${here}/repos/acme/policies/issues?page=${next}>; rel="next"` })(response, EMPTY, here);
      };
      const error = await failure((await github(...Array(600).fill(endless))).issues());
      expectWords(error, 200, ['more than 500 pages']);
    });

    it('does not carry the token to a next page on another host', async () => {
      const other = await startFaultServer(json(200, []));
      const first = json(200, page, { link: `<${other.url}/issues?page=2>; rel="next"` });
      expectWords(await failure((await github(first)).issues()), 200, ['another host']);
      expect(other.seen).toEqual([]);
      await other.close();
    });

    it('says of an unreadable answer to a creation that it was probably done', async () => {
      expectWords(await failure((await github(cut(201, issue(7)))).createIssue(NEW)), 201, [
        'cut short',
        'probably done',
      ]);
      expect(requests()).toHaveLength(1);
    });

    it('does not take a page of HTML for a yes about an assignee', async () => {
      expectWords(await failure((await github(html(200))).isAssignable('alice')), 200, ['not JSON']);
    });
  });

  describe('a base that GitHub cannot give whole', () => {
    const comparison = json(200, {
      merge_base_commit: { sha: 'c'.repeat(40), commit: { tree: { sha: 't'.repeat(40) } } },
      files: [],
    });
    const blob = { path: 'a.md', mode: '100644', type: 'blob', sha: 'ce013625030ba8dba906f756967f9e9ca394464a' };
    const tree = json(200, { truncated: false, tree: [blob] });

    it('does not take a truncated tree for the whole', async () => {
      const error = await failure(
        (await github(comparison, json(200, { truncated: true, tree: [] }))).base('a', 'b', ''),
      );
      expectWords(error, 200, ['more files than GitHub lists'], ['fetch-depth: 0']);
    });

    it('knows symbolic links and submodules, and takes neither them nor folders for files', async () => {
      const others = [
        { ...blob, path: 'isms/link.md', mode: '120000' },
        { ...blob, path: 'module', mode: '160000', type: 'commit' },
        { ...blob, path: 'isms', mode: '040000', type: 'tree' },
      ];
      const listed = json(200, { truncated: false, tree: [blob, ...others] });
      const whole = await (await github(comparison, listed)).base('a', 'b', '');
      expect([...whole.blobs.keys()]).toEqual(['a.md']);
      expect([...whole.links]).toEqual(['isms/link.md', 'module']);
      await server?.close();
      const below = await (await github(comparison, listed)).base('a', 'b', 'isms/');
      expect([...below.links]).toEqual(['link.md']);
    });

    it('refuses a content that lost a piece on the way', async () => {
      const content = (text: string): Step =>
        json(200, { content: Buffer.from(text).toString('base64'), encoding: 'base64' });
      const whole = await (await github(comparison, tree, content('hello\n'), content('hell'))).base('a', 'b', '');
      expect(Buffer.from((await whole.read([blob.sha])).get(blob.sha) ?? []).toString()).toBe('hello\n');
      expectWords(await failure(whole.read([blob.sha])), 200, ['not the content with that id']);
    });

    it('finds moves by content when the list of changed files is full', async () => {
      const sha = (index: number): string => index.toString(16).padStart(40, '0');
      const entries = (folder: string): unknown[] =>
        Array.from({ length: 310 }, (_item, index) => ({ ...blob, path: `${folder}/${index}.md`, sha: sha(index) }));
      const files = Array.from({ length: 300 }, (_item, index) => {
        return { filename: `new/${index}.md`, previous_filename: `old/${index}.md`, status: 'renamed' };
      });
      const full = json(200, { merge_base_commit: { sha: 'c', commit: { tree: { sha: 't' } } }, files });
      const trees = ['old', 'new'].map((folder) => json(200, { truncated: false, tree: entries(folder) }));
      const { renames } = await (await github(full, ...trees)).base('a', 'b', '');
      expect(renames.size).toBe(310);
      expect(renames.get('new/309.md')).toBe('old/309.md');
    });
  });

  describe('in good order', () => {
    it('says which version of the API it speaks and who it is', async () => {
      await (await github(json(200, []))).issues();
      expect(server?.seen[0]?.headers).toMatchObject({
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        'user-agent': expect.stringContaining('holdfast'),
        authorization: `token ${TOKEN}`,
      });
    });

    it('asks for a hundred entries a page', async () => {
      await (await github(json(200, []))).issues();
      expect(server?.seen[0]?.target).toContain('per_page=100');
    });

    it('keeps a second between writes, one after the other, and none before reads', async () => {
      let now = 0;
      const slept: number[] = [];
      const sleep = async (ms: number): Promise<void> => {
        slept.push(ms);
        now += ms;
      };
      const { url } = await swap(json(201, comment(1)), json(201, comment(2)), json(200, []), json(200, comment(2)));
      const paced = connect(url, { token: TOKEN, owner: 'acme', repo: 'policies', sleep, now: () => now });
      await Promise.all([paced.createComment(1, 'A'), paced.createComment(1, 'B')]);
      now += 400;
      await paced.comments(1);
      await paced.updateComment(2, 'C');
      expect(slept).toEqual([1_000, 600]);
      expect(server?.seen.map(({ body }) => body)).toEqual(['{"body":"A"}', '{"body":"B"}', '', '{"body":"C"}']);
    });

    it('goes on writing after a write that failed', async () => {
      const writing = await github(json(404, { message: 'Not Found' }), json(201, comment(1)));
      const [first, second] = await Promise.allSettled([writing.createComment(9, 'A'), writing.createComment(1, 'B')]);
      expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
    });

    it('drops the line break at the end of a token', async () => {
      const { url } = await swap(json(200, USER));
      expect(await connectTo(url, { token: `${TOKEN}\n` }).identity()).toBe('octocat');
      expect(server?.seen[0]?.headers.authorization).toBe(`token ${TOKEN}`);
    });

    it('refuses a token that cannot be one, without printing it', () => {
      const connecting = (): GitHub => connectTo('http://127.0.0.1:1', { token: `${TOKEN}\nsecond line` });
      expect(connecting).toThrow(ConfigError);
      expect(connecting).not.toThrow(TOKEN);
    });

    it('refuses an address that is none', () => {
      expect(() => connectTo('api.github.com')).toThrow(/no web address: api.github.com/);
    });
  });

  async function swap(...script: readonly Step[]): Promise<FaultServer> {
    await server?.close();
    server = await startFaultServer(...script);
    return server;
  }
});

const EMPTY = { method: '', target: '', headers: {}, body: '' };

async function failure(promise: Promise<unknown>): Promise<GitHubError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(GitHubError);
  return error as GitHubError;
}

function expectWords(
  error: GitHubError,
  status: number,
  message: readonly string[],
  hint: readonly string[] = [],
): void {
  expect(error.status).toBe(status);
  for (const words of message) expect(error.message).toContain(words);
  for (const words of hint) expect(error.hint).toContain(words);
}

function inspect(error: unknown): string {
  return nodeInspect(error, { depth: 10, showHidden: true });
}
