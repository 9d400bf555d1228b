import type { PlainDate } from '../../calendar/plain-date.js';
import type { People } from '../../records/people.js';
import type { ManagementReview } from '../../records/types/management-review.js';
/** Whether anybody was there, and whether anybody of top management was. */
export interface Attendance {
    readonly isRecorded: boolean;
    readonly hasTop: boolean;
}
/** Who was there, from the front matter, else from a list or table under a heading that says so. The chair was there as well. */
export declare function attendanceOf(people: People, { entry, facts }: ManagementReview, day: PlainDate): Attendance | undefined;
