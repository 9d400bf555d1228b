import type { Calendar } from '../../views/calendar/calendar.js';
import { type TerminalStyle } from '../terminal-style.js';
/** The calendar for a person at a terminal: what is late, then month by month, then what piles up. */
export declare function calendarText(calendar: Calendar, style: TerminalStyle): string;
