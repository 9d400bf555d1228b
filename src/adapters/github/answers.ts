import * as z from 'zod';
import type { Comment, Issue } from '../../ports/github.ts';

// The parts of GitHub's answers that Holdfast reads. Everything else may come, go and change without harm; these may
// not, and a schema that fails is an error and never a missing value.

/** GitHub answers `null` for the author of an account that was deleted, and shows `ghost` in its place. */
const author = z
  .object({ login: z.string() })
  .nullable()
  .transform((user) => user?.login ?? 'ghost');

/** https://docs.github.com/en/rest/users/users#get-the-authenticated-user */
export const userAnswer = z.object({ login: z.string().min(1) });

/** https://docs.github.com/en/rest/issues/comments */
export const commentAnswer = z
  .object({ id: z.int(), user: author, body: z.string(), html_url: z.string() })
  .transform(({ id, user, body, html_url }): Comment => ({ id, author: user, body, url: html_url }));

/** Labels come as names in old answers and as objects in new ones. */
const label = z.union([z.string(), z.object({ name: z.string().nullish() }).transform(({ name }) => name ?? '')]);

/** https://docs.github.com/en/rest/issues/issues. An issue that is a pull request says so, with `pullRequest`. */
export const issueAnswer = z
  .object({
    number: z.int(),
    user: author,
    title: z.string(),
    body: z.string().nullish(),
    state: z.enum(['open', 'closed']),
    state_reason: z.string().nullish(),
    labels: z.array(label),
    assignees: z.array(z.object({ login: z.string() })).nullish(),
    html_url: z.string(),
    pull_request: z.unknown().optional(),
  })
  .transform((answer): { readonly issue: Issue; readonly isPullRequest: boolean } => ({
    isPullRequest: answer.pull_request !== undefined && answer.pull_request !== null,
    issue: {
      number: answer.number,
      author: answer.user,
      title: answer.title,
      body: answer.body ?? '',
      state: answer.state,
      stateReason: answer.state_reason ?? null,
      labels: answer.labels.filter((name) => name !== ''),
      assignees: (answer.assignees ?? []).map(({ login }) => login),
      url: answer.html_url,
    },
  }));

/** https://docs.github.com/en/rest/issues/labels */
export const labelAnswer = z.object({ name: z.string() });

/** https://docs.github.com/en/rest/commits/commits#compare-two-commits */
export const comparisonAnswer = z.object({
  merge_base_commit: z.object({
    sha: z.string().min(1),
    commit: z.object({ tree: z.object({ sha: z.string().min(1) }) }),
  }),
  files: z
    .array(z.object({ filename: z.string(), status: z.string(), previous_filename: z.string().optional() }))
    .optional(),
});

/** https://docs.github.com/en/rest/git/trees#get-a-tree */
export const treeAnswer = z.object({
  truncated: z.boolean(),
  tree: z.array(z.object({ path: z.string(), mode: z.string(), type: z.string(), sha: z.string() })),
});

/** https://docs.github.com/en/rest/git/blobs#get-a-blob: the content is always Base64. */
export const blobAnswer = z.object({ content: z.string(), encoding: z.literal('base64') });
