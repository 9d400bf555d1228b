import type { Profile } from '../profile.ts';

/** Pages that say no more than when they were last updated, as many published policies do. */
export const lastUpdated: Profile = {
  name: 'last-updated',
  fields: {
    reviewed_on: ['last_reviewed', 'last_updated', 'last-updated', 'lastUpdated', 'updated', 'updated_at', 'date'],
  },
};
