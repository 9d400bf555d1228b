import type { VNode } from 'preact';
import type { Calendar } from '../../../views/calendar/calendar.js';
import type { DutyItem } from '../rows.js';
/** What falls due: who has how much in which month, what piles up, and every duty. */
export declare function calendarPart(calendar: Calendar, duties: readonly DutyItem[]): VNode;
