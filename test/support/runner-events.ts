/** Who and where in the events of the tests. */
export const PLACE = {
  owner: 'acme',
  defaultBranch: 'main',
  workflow: '.github/workflows/holdfast.yml',
  author: 'robin',
  contributor: 'mallory',
} as const;

/** An event, with what the runner derives from it for a job. */
export interface RunnerEvent {
  readonly name: 'pull_request' | 'push' | 'schedule' | 'workflow_dispatch';
  readonly payload: Readonly<Record<string, unknown>>;
  readonly repository: string;
  /** GITHUB_REF and GITHUB_SHA. */
  readonly ref: string;
  readonly commit: string;
  readonly baseRef: string;
  readonly headRef: string;
  readonly actor: string;
  /** Where actions/checkout puts the commit. */
  readonly trackedAs: string;
  /** GitHub gives forks and Dependabot a token that can only read. */
  readonly tokenReadsOnly: boolean;
}

export interface PullRequestFacts {
  readonly repository: string;
  readonly number: number;
  readonly action: 'opened' | 'synchronize' | 'reopened';
  readonly headRef: string;
  readonly headCommit: string;
  readonly baseCommit: string;
  readonly mergeCommit: string;
  readonly from?: 'fork' | 'dependabot';
}

export function pullRequestEvent(facts: PullRequestFacts): RunnerEvent {
  const { repository, number, action, headRef, headCommit, baseCommit, mergeCommit, from } = facts;
  const actor = from === 'fork' ? PLACE.contributor : from === 'dependabot' ? 'dependabot[bot]' : PLACE.author;
  const home = from === 'fork' ? `${PLACE.contributor}/${repository.split('/')[1]}` : repository;
  const address = `https://github.com/${repository}/pull/${number}`;
  return {
    name: 'pull_request',
    payload: {
      action,
      number,
      ...(action === 'synchronize' && { before: baseCommit, after: headCommit }),
      pull_request: {
        id: 1_000 + number,
        node_id: `PR_${number}`,
        url: `https://api.github.com/repos/${repository}/pulls/${number}`,
        html_url: address,
        number,
        state: 'open',
        locked: false,
        draft: false,
        title: 'A change',
        body: null,
        user: userNamed(actor),
        created_at: '2026-11-20T09:00:00Z',
        updated_at: '2026-11-20T09:00:00Z',
        author_association: from === 'fork' ? 'FIRST_TIME_CONTRIBUTOR' : 'MEMBER',
        merge_commit_sha: mergeCommit,
        merged: false,
        mergeable: null,
        head: sideOf(home, headRef, headCommit, from === 'fork'),
        base: sideOf(repository, PLACE.defaultBranch, baseCommit, false),
      },
      ...around(repository, actor),
    },
    repository,
    ref: `refs/pull/${number}/merge`,
    commit: mergeCommit,
    baseRef: PLACE.defaultBranch,
    headRef,
    actor,
    trackedAs: `refs/remotes/pull/${number}/merge`,
    tokenReadsOnly: from !== undefined,
  };
}

export function pushEvent(repository: string, branch: string, before: string, after: string): RunnerEvent {
  const commit = { id: after, message: 'Change', distinct: true, added: [], removed: [], modified: [] };
  return {
    ...onBranch(repository, branch, after),
    name: 'push',
    payload: {
      ref: `refs/heads/${branch}`,
      before,
      after,
      created: false,
      deleted: false,
      forced: false,
      base_ref: null,
      compare: `https://github.com/${repository}/compare/${before}...${after}`,
      commits: [commit],
      head_commit: commit,
      pusher: { name: PLACE.author, email: 'robin@acme.test' },
      ...around(repository, PLACE.author),
    },
  };
}

export function scheduleEvent(repository: string, commit: string): RunnerEvent {
  return {
    ...onBranch(repository, PLACE.defaultBranch, commit),
    name: 'schedule',
    payload: { schedule: '23 5 * * 1', workflow: PLACE.workflow, ...around(repository, PLACE.author) },
  };
}

export function dispatchEvent(repository: string, branch: string, commit: string): RunnerEvent {
  const ref = `refs/heads/${branch}`;
  return {
    ...onBranch(repository, branch, commit),
    name: 'workflow_dispatch',
    payload: { inputs: null, ref, workflow: PLACE.workflow, ...around(repository, PLACE.author) },
  };
}

function onBranch(repository: string, branch: string, commit: string): Omit<RunnerEvent, 'name' | 'payload'> {
  return {
    repository,
    ref: `refs/heads/${branch}`,
    commit,
    baseRef: '',
    headRef: '',
    actor: PLACE.author,
    trackedAs: `refs/remotes/origin/${branch}`,
    tokenReadsOnly: false,
  };
}

function around(repository: string, actor: string): Readonly<Record<string, unknown>> {
  return {
    repository: repositoryNamed(repository, false),
    organization: { login: PLACE.owner, id: 1, url: `https://api.github.com/orgs/${PLACE.owner}` },
    sender: userNamed(actor),
  };
}

function sideOf(repository: string, ref: string, sha: string, fork: boolean): Readonly<Record<string, unknown>> {
  const owner = repository.split('/')[0] as string;
  return { label: `${owner}:${ref}`, ref, sha, user: userNamed(owner), repo: repositoryNamed(repository, fork) };
}

function repositoryNamed(repository: string, fork: boolean): Readonly<Record<string, unknown>> {
  const [owner = '', name] = repository.split('/');
  return {
    id: 1,
    node_id: 'R_1',
    name,
    full_name: repository,
    private: false,
    owner: userNamed(owner),
    html_url: `https://github.com/${repository}`,
    fork,
    url: `https://api.github.com/repos/${repository}`,
    default_branch: PLACE.defaultBranch,
    archived: false,
    visibility: 'public',
  };
}

function userNamed(login: string): Readonly<Record<string, unknown>> {
  const type = login === PLACE.owner ? 'Organization' : login.endsWith('[bot]') ? 'Bot' : 'User';
  return { login, id: 2, node_id: 'U_2', html_url: `https://github.com/${login}`, type, site_admin: false };
}
