import { execFileSync } from 'node:child_process';
import { tempFolder, writeFiles } from './temp-folder.ts';

/** Somebody who commits at a fixed moment, with no configuration but the repository's own. */
const IDENTITY = {
  GIT_AUTHOR_NAME: 'Kim Lee',
  GIT_AUTHOR_EMAIL: 'kim@acme.example',
  GIT_AUTHOR_DATE: '2026-01-01T12:00:00Z',
  GIT_COMMITTER_NAME: 'Kim Lee',
  GIT_COMMITTER_EMAIL: 'kim@acme.example',
  GIT_COMMITTER_DATE: '2026-01-01T12:00:00Z',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
};

/** A real repository in a folder of its own, gone when the test ends. */
export interface GitRepository {
  readonly root: string;
  /** Runs git in it and answers what it printed, without the last line end. */
  git(...args: readonly string[]): string;
  /** Writes files, stages everything and commits; answers the commit's id. */
  commit(files?: Readonly<Record<string, string | Uint8Array>>): string;
}

export function gitRepository(files: Readonly<Record<string, string | Uint8Array>> = {}): GitRepository {
  const repository = repositoryAt(tempFolder());
  repository.git('init', '--quiet', '--initial-branch=main');
  if (Object.keys(files).length > 0) repository.commit(files);
  return repository;
}

/** The repository that is already in a folder. */
export function repositoryAt(root: string): GitRepository {
  const git = (...args: readonly string[]): string => runGit(root, args);
  return {
    root,
    git,
    commit(content = {}) {
      writeFiles(root, content);
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message=change');
      return git('rev-parse', 'HEAD');
    },
  };
}

/** Runs git in a folder, with an input when it reads one. */
export function runGit(folder: string, args: readonly string[], input = ''): string {
  const env = { ...process.env, ...IDENTITY };
  return execFileSync('git', [...args], { cwd: folder, env, input, stdio: 'pipe', encoding: 'utf8' }).replace(
    /\n$/,
    '',
  );
}
