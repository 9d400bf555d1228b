import type { Profile } from '../profile.ts';

/** Narratives and policies of strongdm/comply: YAML without an opening fence, revisions with the newest first. */
export const strongdmComply: Profile = {
  name: 'strongdm-comply',
  fields: {
    id: ['acronym'],
    title: ['name'],
    reviewed_on: ['majorRevisions.0.date'],
  },
  readers: ['unfenced-yaml'],
};
