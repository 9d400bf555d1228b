import type { Profile } from '../profile.ts';

/** Improvement proposals with the preamble of Ethereum's: `eip`, `author`, `created`, `last-call-deadline`. */
export const eip: Profile = {
  name: 'eip',
  fields: {
    id: ['eip', 'erc'],
    owner: ['author'],
    reviewed_on: ['updated', 'created'],
    next_review: ['last-call-deadline'],
    superseded_by: ['withdrawn-by', 'superseded-by'],
  },
};
