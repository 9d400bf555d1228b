import { MemoryGitHub } from '../../src/adapters/memory/github.ts';
import { STORY, type World } from './world.ts';

const MERGE_BASE = 'c0ffee'.padEnd(40, '0');

export function openMemoryWorld(): World {
  const github = new MemoryGitHub({
    login: STORY.login,
    assignable: [STORY.login, STORY.colleague],
    base: {
      commit: MERGE_BASE,
      files: STORY.files,
      renames: STORY.renames,
      refs: [STORY.branches.base, STORY.branches.head],
    },
  });
  return {
    github,
    mergeBase: MERGE_BASE,
    openPullRequest: async (title) => github.openPullRequest(title),
    labels: async () => [...github.labels].sort(),
    async addIssues(count) {
      for (let index = 1; index <= count; index += 1) {
        await github.createIssue({ title: `Issue ${index}`, body: '', labels: [], assignees: [] });
      }
    },
    async addComments(number, count) {
      for (let index = 1; index <= count; index += 1) await github.createComment(number, `Comment ${index}`);
    },
    instant: async () => github.instant,
  };
}
