import { join } from 'node:path';
import { type ActionResult, downloadAction, runAction } from './runner.ts';
import { type PullRequestFacts, pullRequestEvent, type RunnerEvent } from './runner-events.ts';
import { type EmulatedGitHub, type RemoteRepository, startGitHub, TOKENS } from './runner-github.ts';
import {
  type Changes,
  checkOut,
  createRepository,
  type Repository,
  removeFolder,
  temporaryFolder,
} from './runner-repository.ts';

/** The day of all stories. */
export const TODAY = '2026-11-22';

/** Time for the few runs of one test on a busy machine. */
export const RUNS_TIMEOUT_MS = 90_000;

/** More than one page of what others wrote. */
export function crowd<T>(write: (text: string) => T): readonly T[] {
  return Array.from({ length: 105 }, (_, index) => write(`No. ${index + 1}`));
}

export interface RunOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  /** `fetch-depth` of actions/checkout; 0, the whole history, when left out. */
  readonly depth?: number;
  /** Another commit than the event's to check out, as `ref:` of actions/checkout. */
  readonly checkOut?: string;
  /** `github.token`, when it is not what GitHub gives for the event. */
  readonly token?: string;
}

export interface Stage {
  readonly github: EmulatedGitHub;
  /** A repository with these files on its default branch, here and on the emulated GitHub. */
  open(files: Changes): Promise<Scene>;
  close(): Promise<void>;
}

export interface Scene {
  readonly repository: Repository;
  readonly remote: RemoteRepository;
  /** Commits on a branch and pushes. Gives the commit's id. */
  push(branch: string, changes: Changes): Promise<string>;
  openPullRequest(branch: string, changes: Changes): Promise<number>;
  pullRequest(number: number, branch: string, more?: Pick<Partial<PullRequestFacts>, 'action' | 'from'>): RunnerEvent;
  /** Checks out as the event says, and runs the Action. */
  run(event: RunnerEvent, options?: RunOptions): Promise<ActionResult>;
}

/** An emulated GitHub and a downloaded Action, for one file of tests. `node` is the binary that runs the Action. */
export async function openStage(node?: string): Promise<Stage> {
  const folder = temporaryFolder('runner');
  const action = downloadAction(join(folder, 'action'));
  const github = await startGitHub();
  let scenes = 0;
  return {
    github,
    async open(files) {
      scenes += 1;
      const place = join(folder, String(scenes));
      const repository = createRepository(join(place, 'origin'));
      const remote = await github.createRepository();
      repository.commit('main', files);
      await remote.push(repository);
      return sceneOf({ action, node, apiUrl: github.url, folder: join(place, 'jobs') }, repository, remote);
    },
    async close() {
      await github.close();
      removeFolder(folder);
    },
  };
}

interface Setting {
  readonly action: string;
  readonly node: string | undefined;
  readonly apiUrl: string;
  readonly folder: string;
}

function sceneOf(setting: Setting, repository: Repository, remote: RemoteRepository): Scene {
  let jobs = 0;
  const push = async (branch: string, changes: Changes): Promise<string> => {
    const commit = repository.commit(branch, changes);
    await remote.push(repository);
    return commit;
  };
  return {
    repository,
    remote,
    push,
    async openPullRequest(branch, changes) {
      await push(branch, changes);
      return remote.openPullRequest(branch);
    },
    pullRequest: (number, branch, more) =>
      pullRequestEvent({
        repository: remote.name,
        number,
        action: 'opened',
        headRef: branch,
        headCommit: repository.tip(branch),
        baseCommit: repository.tip('main'),
        mergeCommit: repository.merge(branch),
        ...more,
      }),
    async run(event, options = {}) {
      jobs += 1;
      const job = join(setting.folder, String(jobs));
      const workspace = join(job, 'workspace');
      // GitHub has the merge commit, and so has its API.
      await remote.push(repository);
      checkOut(repository, workspace, {
        depth: options.depth ?? 0,
        commit: options.checkOut ?? event.commit,
        trackedAs: event.trackedAs,
      });
      return runAction(setting.action, {
        event,
        job,
        workspace,
        inputs: { today: TODAY, ...options.inputs },
        token: options.token ?? (event.tokenReadsOnly ? TOKENS.reading : TOKENS.writing),
        apiUrl: setting.apiUrl,
        node: setting.node,
      });
    },
  };
}

/** Writes among the requests that the Action sent since the last look. */
export function writesOf(scene: Scene): readonly string[] {
  return scene.remote
    .sent()
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path, status }) => `${method} ${path.replace(`/repos/${scene.remote.name}`, '')} ${status}`);
}
