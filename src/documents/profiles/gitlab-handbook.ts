import type { Profile } from '../profile.ts';

/** Pages of a handbook such as GitLab's: `controlled_document`, `lastmod`, `dri`. */
export const gitlabHandbook: Profile = {
  name: 'gitlab-handbook',
  fields: {
    reviewed_on: ['last_reviewed_on', 'last_reviewed', 'lastmod'],
    owner: ['owner', 'dri', 'maintainer', 'maintainers', 'group'],
  },
};
