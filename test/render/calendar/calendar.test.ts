import ICAL from 'ical.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { interval } from '../../../src/calendar/interval.ts';
import { isoDate, type PlainDate } from '../../../src/calendar/plain-date.ts';
import { calendarIcs } from '../../../src/render/calendar/calendar-ics.ts';
import { calendarMarkdown } from '../../../src/render/calendar/calendar-markdown.ts';
import { calendarTable } from '../../../src/render/calendar/calendar-table.ts';
import { calendarText } from '../../../src/render/calendar/calendar-text.ts';
import { renderCsv } from '../../../src/render/table/csv.ts';
import { renderViewJson } from '../../../src/render/view-json.ts';
import { type Calendar, calendarOf } from '../../../src/views/calendar/calendar.ts';
import { checked, checkedFolder } from '../../support/checked.ts';
import { HOSTILE_TEXTS } from '../../support/surfaces.ts';

const PLAIN = { colour: false, width: 100 };

async function clean(today = '2026-11-22', until?: string): Promise<Calendar> {
  const { isms, settings } = await checkedFolder('fixtures/clean-isms', { today });
  const last = until === undefined ? undefined : (isoDate(until) as PlainDate);
  return calendarOf(isms, { timezone: settings.timezone, soon: interval({ days: 30 }), until: last });
}

/** The events of an iCalendar file, as a library reads them that has no part in writing it. */
function eventsIn(ics: string): readonly InstanceType<typeof ICAL.Event>[] {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('the calendar of a company', () => {
  let calendar: Calendar;
  beforeAll(async () => {
    calendar = await clean();
  });

  it('is a page in the terminal', async () => {
    await expect(calendarText(calendar, PLAIN)).toMatchFileSnapshot('../golden/calendar/clean.txt');
  });

  it('is a page in Markdown, with the certification cycle as a chart', async () => {
    await expect(calendarMarkdown(calendar)).toMatchFileSnapshot('../golden/calendar/clean.md.txt');
  });

  it('is a table with a row for each duty', async () => {
    const csv = renderCsv(calendarTable(calendar.duties));
    await expect(csv.replaceAll('\r\n', '\n')).toMatchFileSnapshot('../golden/calendar/clean.csv.txt');
  });

  it('is JSON that holds everything', () => {
    expect(JSON.parse(renderViewJson('calendar', calendar))).toMatchObject({
      schema: 'holdfast/calendar@1',
      today: '2026-11-22',
      duties: { length: calendar.duties.length },
    });
  });

  it('never makes a line longer than the terminal', () => {
    const lines = calendarText(calendar, PLAIN).split('\n').slice(0, -2);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  });
});

describe('the calendar as iCalendar', () => {
  it('has one event of a whole day for each duty, as another library reads it', async () => {
    const calendar = await clean();
    const events = eventsIn(calendarIcs(calendar));
    expect(events.map((event) => `${event.startDate} ${event.endDate} ${event.uid}`)).toEqual(
      calendar.duties.map(({ due, uid }) => `${due} ${nextDay(due)} ${uid}@holdfast`),
    );
    expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
  });

  it('moves events when it is taken in again, because names stay and numbers grow', async () => {
    const [before, after] = [eventsIn(calendarIcs(await clean())), eventsIn(calendarIcs(await clean('2026-12-01')))];
    const names = new Map(before.map((event) => [event.uid, event.sequence]));
    const same = after.filter(({ uid }) => names.has(uid));
    expect(same.length).toBeGreaterThan(100);
    expect(same.every(({ uid, sequence }) => sequence > (names.get(uid) ?? 0))).toBe(true);
  });

  it('says why it is empty, where nothing is in force', async () => {
    const draft =
      '---\nid: POL-01\ntype: policy\ntitle: P\nstatus: draft\nowner: role:a\nreview_interval: 12 months\n---\n';
    const { isms } = await checked({ 'a.md': draft }, { today: '2026-11-22' });
    expect(calendarText(calendarOf(isms, { timezone: 'UTC', soon: interval({ days: 30 }) }), PLAIN)).toBe(
      '0 duties from 2026-11-22 to 2027-11-22 (UTC); 0 late. What is not in force owes nothing: holdfast\ncheck counts it.\n',
    );
  });

  it('has lines of at most 75 bytes that end as RFC 5545 wants', async () => {
    const ics = calendarIcs(await clean());
    expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = ics.split('\r\n');
    expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
    expect(lines.every((line) => !/[\r\n]/.test(line))).toBe(true);
  });

  it.each(HOSTILE_TEXTS)('holds what a document says, and nothing that it injects: %j', async (text) => {
    const title = JSON.stringify(`${text}\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:forged`);
    const file = `---\nid: POL-01\ntype: policy\ntitle: ${title}\nstatus: effective\nowner: ${title}\nreviewed_on: 2026-11-01\nreview_interval: 12 months\n---\n`;
    const { isms } = await checked({ 'a.md': file }, { today: '2026-11-22' });
    const calendar = calendarOf(isms, { timezone: 'UTC', soon: interval({ days: 30 }) });
    const events = eventsIn(calendarIcs(calendar));
    expect(events.map(({ uid }) => uid)).toEqual(calendar.duties.map(({ uid }) => `${uid}@holdfast`));
    for (const page of [calendarText(calendar, PLAIN), calendarMarkdown(calendar)]) {
      expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
      expect(page.split('\n').some((line) => /^\s*(?:::|END:)/.test(line))).toBe(false);
    }
  });
});

function nextDay(due: string): string {
  return new Date(Date.parse(`${due}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
