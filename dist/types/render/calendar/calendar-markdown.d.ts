import type { Calendar } from '../../views/calendar/calendar.js';
/** The calendar as a page: the certification cycle as a chart, what is late, then month by month. */
export declare function calendarMarkdown(calendar: Calendar): string;
