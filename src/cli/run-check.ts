import { systemClock } from '../adapters/node/clock.ts';
import { nodeFiles } from '../adapters/node/files.ts';
import { nodeGit } from '../adapters/node/git.ts';
import { nodeSurroundings } from '../adapters/node/surroundings.ts';
import { type Checked, type CheckOptions, check } from '../app/check.ts';
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

/** Runs a check on the local folder. With `renames` the history is read for earlier names of documents. */
export async function runCheck(
  paths: readonly string[],
  flags: CheckFlags,
  more: More = {},
): Promise<CheckedWorkspace> {
  const space = workspaceWith(paths, flags.config);
  const files = nodeFiles(space.root);
  const git = nodeGit(space.root);
  const { base } = flags;
  const { closedTasks } = more;
  const former = more.renames ? await git.formerPaths() : undefined;
  const checked = await check(
    { files, clock: systemClock },
    {
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
      formerPaths: former && !('unavailable' in former) ? (path) => former.get(path) ?? [] : undefined,
    },
  );
  if (former && 'unavailable' in former)
    process.stderr.write(`note: earlier names of renamed documents were not checked: ${former.unavailable}\n`);
  return { ...checked, root: space.root, paths: space.paths, files, git };
}
