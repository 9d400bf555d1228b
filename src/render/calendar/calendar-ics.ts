import ical, { ICalEventTransparency } from 'ical-generator';
import { daysBetween, isoDate, type PlainDate } from '../../calendar/plain-date.ts';
import type { Calendar } from '../../views/calendar/calendar.ts';
import type { CalendarDuty } from '../../views/calendar/calendar-duty.ts';
import { oneLine } from '../escape.ts';
import { subjectOf } from './calendar-table.ts';

const DAY_MS = 86_400_000;

/** Revisions are counted in days from here, so that a later export always wins over an earlier one. */
const FIRST_REVISION = isoDate('2020-01-01') as PlainDate;

/**
 * The calendar as iCalendar (RFC 5545): one event of a whole day for each duty. An event keeps its UID for good and its
 * SEQUENCE grows with the day of the export, so that taking the file in again moves events instead of adding them.
 * Nothing in it depends on when or where it was made, the day of the calendar aside.
 */
export function calendarIcs({ today, duties }: Calendar): string {
  const stamp = startOf(today);
  const calendar = ical({
    name: 'Information security duties',
    prodId: { company: 'holdfast', product: 'calendar', language: 'EN' },
  });
  for (const duty of duties) {
    calendar.createEvent({
      id: `${duty.uid}@holdfast`,
      sequence: Math.max(0, daysBetween(FIRST_REVISION, today)),
      stamp,
      start: startOf(duty.due),
      end: new Date(startOf(duty.due).getTime() + DAY_MS),
      allDay: true,
      // A duty of a day leaves the day free for meetings.
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: oneLine(`${duty.what}: ${subjectOf(duty)}`),
      description: descriptionOf(duty),
      categories: [{ name: oneLine(duty.kind) }],
    });
  }
  return `${calendar.toString()}\r\n`;
}

function descriptionOf({ owner, people, derivation, path }: CalendarDuty): string {
  const names = people.length === 0 ? '' : ` (${people.join(', ')})`;
  return [`Owner: ${owner ?? 'nobody'}${names}`, `Day: ${derivation}`, `Document: ${path}`].map(oneLine).join('\n');
}

function startOf(day: PlainDate): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`));
}
