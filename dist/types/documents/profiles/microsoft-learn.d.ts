import type { Profile } from '../profile.js';
/** Pages of Microsoft Learn: `ms.date` (month first), `ms.author`, `author`. `ms.date` is the day of the last look at the page. */
export declare const microsoftLearn: Profile;
