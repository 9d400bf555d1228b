import type { Profile } from '../profile.ts';

/** Pages of Microsoft Learn: `ms.date` (month first), `ms.author`, `author`. `ms.date` is the day of the last look at the page. */
export const microsoftLearn: Profile = {
  name: 'microsoft-learn',
  fields: {
    reviewed_on: ['ms.date'],
    owner: ['ms.author', 'author', 'manager'],
    type: ['ms.custom.type'],
  },
  dateOrder: 'month-first',
};
