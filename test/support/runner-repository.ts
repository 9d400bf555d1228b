import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Path to content; `null` removes the file, `{ from }` moves another one here. */
export type Changes = Readonly<Record<string, string | null | { readonly from: string }>>;

/** The author's clone, which is also what the runner fetches from. Commits have fixed people and fixed times. */
export interface Repository {
  readonly folder: string;
  git(...args: readonly string[]): Buffer;
  /** Commits on a branch, which starts at the tip of `main` when it is new. Gives the commit's id. */
  commit(branch: string, changes: Changes): string;
  /** Branch to the id of its last commit. */
  readonly tips: ReadonlyMap<string, string>;
  tip(branch: string): string;
  /** The ids of all commits so far. */
  readonly commits: ReadonlySet<string>;
  /** What GitHub keeps for a pull request: a commit that merges the tip of the branch into the tip of `main`. */
  merge(branch: string): string;
}

const AUTHOR = { name: 'Robin Author', email: 'robin@acme.test' } as const;

/** 2026-11-02T09:00:00Z; every commit is a minute later than the one before. */
const FIRST_COMMIT_SECONDS = 1_793_610_000;

/** Nothing of the machine's own configuration reaches git. */
export const GIT_ENVIRONMENT: Readonly<Record<string, string>> = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C.UTF-8',
};

export function temporaryFolder(name: string): string {
  return mkdtempSync(join(tmpdir(), `holdfast-${name}-`));
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

export function createRepository(folder: string): Repository {
  const commits = new Set<string>();
  let current: string | undefined = 'main';
  const tips = new Map<string, string>();
  const merges = new Map<string, string>();
  const git = (...args: readonly string[]): Buffer => {
    const seconds = `${FIRST_COMMIT_SECONDS + commits.size * 60} +0000`;
    const person = (role: string): Record<string, string> => ({
      [`GIT_${role}_NAME`]: AUTHOR.name,
      [`GIT_${role}_EMAIL`]: AUTHOR.email,
      [`GIT_${role}_DATE`]: seconds,
    });
    return execFileSync('git', [...args], {
      cwd: folder,
      env: { ...GIT_ENVIRONMENT, ...person('AUTHOR'), ...person('COMMITTER') },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  };
  const head = (): string => git('rev-parse', 'HEAD').toString('utf8').trim();
  const tip = (branch: string): string => tips.get(branch) ?? head();
  mkdirSync(folder, { recursive: true });
  git('init', '--quiet', '--template=', '--initial-branch=main');
  // The runner fetches single commits, as GitHub lets it.
  appendFileSync(join(folder, '.git', 'config'), '[uploadpack]\n\tallowAnySHA1InWant = true\n');
  return {
    folder,
    git,
    tips,
    tip,
    commits,
    commit(branch, changes) {
      if (current !== branch) git('checkout', '--quiet', ...(tips.has(branch) ? [branch] : ['-b', branch, 'main']));
      current = branch;
      for (const [path, change] of Object.entries(changes)) apply(folder, path, change);
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', `Change ${commits.size + 1}`);
      const made = head();
      tips.set(branch, made);
      commits.add(made);
      return made;
    },
    merge(branch) {
      const pair = `${tip('main')} ${tip(branch)}`;
      const known = merges.get(pair);
      if (known !== undefined) return known;
      current = undefined;
      git('checkout', '--quiet', '--detach', 'main');
      git('merge', '--quiet', '--no-ff', '--message', `Merge ${branch} into main`, branch);
      const made = head();
      merges.set(pair, made);
      commits.add(made);
      return made;
    },
  };
}

function apply(folder: string, path: string, change: Changes[string]): void {
  const full = join(folder, path);
  if (change === null) {
    rmSync(full);
    return;
  }
  mkdirSync(dirname(full), { recursive: true });
  if (typeof change === 'string') writeFileSync(full, change);
  else renameSync(join(folder, change.from), full);
}

export interface Checkout {
  /** Commits of history, as the input `fetch-depth` of actions/checkout: 0 is all of it. */
  readonly depth: number;
  readonly commit: string;
  /** Where actions/checkout puts the commit. */
  readonly trackedAs: string;
}

/** Fills a workspace as actions/checkout does. */
export function checkOut(repository: Repository, workspace: string, { depth, commit, trackedAs }: Checkout): void {
  const git = (...args: readonly string[]): void => {
    execFileSync('git', [...args], { cwd: workspace, env: GIT_ENVIRONMENT, stdio: ['ignore', 'ignore', 'pipe'] });
  };
  const branches = '+refs/heads/*:refs/remotes/origin/*';
  const single = `+${commit}:${trackedAs}`;
  // With the whole history the commit of a branch comes along; git refuses to fetch it twice.
  const whole = trackedAs.startsWith('refs/remotes/origin/') ? [branches] : [branches, single];
  mkdirSync(workspace, { recursive: true });
  git('init', '--quiet', '--template=');
  const origin = `file://${repository.folder}`;
  const what = depth === 0 ? [origin, ...whole] : [`--depth=${depth}`, origin, single];
  git('fetch', '--quiet', '--no-tags', '--prune', ...what);
  git('checkout', '--quiet', '--force', '--detach', commit);
}
