import { expect, it } from 'vitest';
import { repositoryOf } from './repository.ts';
import { historyCommits, threeYears } from './three-years.ts';

it('becomes a real repository that holds the files, with the same ids each time', () => {
  const commits = historyCommits();
  const one = repositoryOf(commits);
  const listed = one.git('ls-tree', '-r', '--name-only', 'HEAD').split('\n');
  expect(listed).toEqual(Object.keys(threeYears().files).sort());
  expect(one.git('status', '--porcelain')).toBe('');
  expect(one.git('rev-list', '--count', 'HEAD')).toBe(String(commits.length));
  expect(one.git('log', '-1', '--format=%cs', '--reverse', '--max-parents=0')).toBe('2023-12-01');
  expect(repositoryOf(commits).git('rev-parse', 'HEAD')).toBe(one.git('rev-parse', 'HEAD'));
});
