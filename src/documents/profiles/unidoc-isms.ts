import type { Profile } from '../profile.ts';

/** Documents of unidoc/isms: `document_id`, `approved_date`, `effective_date`, and a `review_cycle` in months. */
export const unidocIsms: Profile = {
  name: 'unidoc-isms',
  fields: {
    id: ['document_id'],
    owner: ['owner', 'author'],
    approved_on: ['approved_date'],
    effective_on: ['effective_date'],
    reviewed_on: ['last_reviewed', 'reviewed_date', 'approved_date'],
    review_interval: ['review_cycle'],
  },
  intervalUnit: 'months',
};
