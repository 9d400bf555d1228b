import type { Profile } from '../profile.ts';

/** The front matter of sites built with GOV.UK's tech docs template (`last_reviewed_on`, `review_in`, `owner_slack`). */
export const govukTechDocs: Profile = {
  name: 'govuk-tech-docs',
  fields: {
    reviewed_on: ['last_reviewed_on'],
    review_interval: ['review_in'],
    owner: ['owner_slack'],
  },
};
