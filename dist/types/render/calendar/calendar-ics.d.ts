import type { Calendar } from '../../views/calendar/calendar.js';
/**
 * The calendar as iCalendar (RFC 5545): one event of a whole day for each duty. An event keeps its UID for good and its
 * SEQUENCE grows with the day of the export, so that taking the file in again moves events instead of adding them.
 * Nothing in it depends on when or where it was made, the day of the calendar aside.
 */
export declare function calendarIcs({ today, duties }: Calendar): string;
