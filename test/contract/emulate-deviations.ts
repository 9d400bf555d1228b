import type { Violation } from './conformance.ts';

/**
 * Where an answer of emulate 0.11.2 is not in GitHub's description, and why that may be overlooked. Only answers may
 * be listed: a request that GitHub would not understand is a mistake of ours.
 */
export interface Deviation {
  readonly reason: string;
  readonly covers: (violation: Violation) => boolean;
}

export const DEVIATIONS: readonly Deviation[] = [
  {
    reason:
      'The description names no 404 for the update of a comment; a comment that was deleted has to answer something.',
    covers: ({ operation, side, problem }) =>
      operation === 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}' &&
      side === 'response' &&
      problem === 'status 404 is not documented',
  },
];
