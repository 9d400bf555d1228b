import { type GitRepository, gitRepository, runGit } from '../support/git-repository.ts';
import type { HistoryCommit } from './commits.ts';

/**
 * Writes commits into a real repository in a temporary folder, which is gone when the test ends. Names, addresses and
 * moments are those of the commits, so that the ids are the same each time.
 */
export function repositoryOf(commits: readonly HistoryCommit[]): GitRepository {
  const repository = gitRepository();
  repository.git('config', 'core.autocrlf', 'false');
  runGit(repository.root, ['fast-import', '--quiet'], streamOf(commits));
  repository.git('reset', '--hard', '--quiet');
  return repository;
}

/** The commits as `git fast-import` reads them: each a minute after the one before it, from noon of its day on. */
function streamOf(commits: readonly HistoryCommit[]): string {
  let [day, minute] = ['', 0];
  return commits
    .map(({ on, by, message, files }) => {
      minute = on === day ? minute + 1 : 0;
      day = on;
      const who = `${by} <${by}@brightwater.example> ${Date.parse(`${on}T12:00:00Z`) / 1000 + minute * 60} +0000`;
      const changes = Object.entries(files).map(([path, text]) =>
        text === null ? `D ${path}\n` : `M 100644 inline ${path}\n${dataOf(text)}`,
      );
      return `commit refs/heads/main\nauthor ${who}\ncommitter ${who}\n${dataOf(`${message}\n`)}${changes.join('')}\n`;
    })
    .join('');
}

function dataOf(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
