import type { Violation } from './conformance.ts';

/**
 * Where an answer of emulate 0.11.2 is not in GitHub's description, and why that may be overlooked. Only answers may
 * be listed: a request that GitHub would not understand is a mistake of ours.
 */
export interface Deviation {
  readonly reason: string;
  readonly covers: (violation: Violation) => boolean;
}

/** What is on record is read by these; of their answers Holdfast takes a handful of properties. */
const RECORDS = new Set([
  'GET /repos/{owner}/{repo}',
  'GET /repos/{owner}/{repo}/branches/{branch}',
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits',
  'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
]);

const UNREAD = [
  ...['network_count', 'subscribers_count', '_links', 'protection', 'node_id', 'html_url', 'comments_url', 'commit'],
  ...['author', 'committer', 'parents', 'url', 'followers_url', 'following_url', 'gists_url', 'gravatar_id'],
  ...['organizations_url', 'received_events_url', 'starred_url', 'subscriptions_url'],
];

export const DEVIATIONS: readonly Deviation[] = [
  {
    reason: 'Users, repositories and commits of the emulator lack addresses and counts that nobody here reads.',
    covers: ({ operation, side, problem }) =>
      RECORDS.has(operation) &&
      side === 'response' &&
      UNREAD.some((name) => problem.endsWith(` must have required property '${name}'`)),
  },
  {
    reason: 'For want of those addresses a user of the emulator is neither a user nor null.',
    covers: ({ operation, problem }) =>
      RECORDS.has(operation) && /\/user must (?:be null|match a schema in anyOf)$/.test(problem),
  },
  {
    reason: 'The emulator gives null for parts of a protection that were not set; GitHub leaves them out.',
    covers: ({ operation, problem }) =>
      operation === 'GET /repos/{owner}/{repo}/branches/{branch}/protection' &&
      /\/(?:required_status_checks|restrictions) must be object$/.test(problem),
  },
  {
    reason:
      'The description names no 404 for the update of a comment; a comment that was deleted has to answer something.',
    covers: ({ operation, side, problem }) =>
      operation === 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}' &&
      side === 'response' &&
      problem === 'status 404 is not documented',
  },
];
