import { systemClock } from '../adapters/node/clock.ts';
import { nodeFiles } from '../adapters/node/files.ts';
import { nodeGit } from '../adapters/node/git.ts';
import { nodeSurroundings } from '../adapters/node/surroundings.ts';
import { type Checked, type CheckOptions, type CheckPorts, check } from '../app/check.ts';
import type { FailOn } from '../model/severity.ts';
import type { Files } from '../ports/files.ts';
import type { Git } from '../ports/git.ts';
import { workspaceWith } from './workspace.ts';

/** The flags that every command shares, as the command line parser hands them over. */
export interface CheckFlags {
  readonly today?: string;
  readonly config?: string;
  readonly preset?: string;
  readonly profile?: string;
  readonly failOn?: FailOn;
  readonly base?: string;
  readonly rule?: readonly string[];
}

export interface CheckedWorkspace extends Checked {
  readonly root: string;
  /** The paths that were given, relative to the root. */
  readonly paths: readonly string[];
  readonly files: Files;
  readonly git: Git;
}

interface More extends Pick<CheckOptions, 'withoutBaseline' | 'github'> {
  readonly renames?: boolean;
  readonly closedTasks?: (login: string | undefined, git: Git) => ReturnType<NonNullable<CheckOptions['closedTasks']>>;
}

/** What a check of the local folder is made with. */
export interface CheckRequest {
  readonly space: ReturnType<typeof workspaceWith>;
  readonly files: Files;
  readonly git: Git;
  readonly ports: CheckPorts;
  readonly options: CheckOptions;
}

/** The check of the local folder that the flags ask for, not yet made. */
export function checkRequest(
  paths: readonly string[],
  flags: CheckFlags,
  more: Omit<More, 'renames'> = {},
): CheckRequest {
  const space = workspaceWith(paths, flags.config);
  const files = nodeFiles(space.root);
  const git = nodeGit(space.root);
  const { base } = flags;
  const { closedTasks } = more;
  return {
    space,
    files,
    git,
    ports: { files, clock: systemClock },
    options: {
      paths: space.paths,
      config: space.config,
      today: flags.today,
      preset: flags.preset,
      profile: flags.profile,
      failOn: flags.failOn,
      only: flags.rule,
      withoutBaseline: more.withoutBaseline,
      github: more.github,
      closedTasks: closedTasks && ((login) => closedTasks(login, git)),
      history: () => git.history(),
      surroundings: () => nodeSurroundings(space.root, git),
      base: base === undefined ? undefined : [() => git.base(base)],
    },
  };
}

/** Runs a check on the local folder. With `renames` the history is read for earlier names of documents. */
export async function runCheck(
  paths: readonly string[],
  flags: CheckFlags,
  more: More = {},
): Promise<CheckedWorkspace> {
  const { space, files, git, ports, options } = checkRequest(paths, flags, more);
  const former = more.renames ? await git.formerPaths() : undefined;
  const checked = await check(ports, {
    ...options,
    formerPaths: former && !('unavailable' in former) ? (path) => former.get(path) ?? [] : undefined,
  });
  if (former && 'unavailable' in former)
    process.stderr.write(`note: earlier names of renamed documents were not checked: ${former.unavailable}\n`);
  return { ...checked, root: space.root, paths: space.paths, files, git };
}
