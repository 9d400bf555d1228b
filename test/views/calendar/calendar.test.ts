import { describe, expect, it } from 'vitest';
import { interval } from '../../../src/calendar/interval.ts';
import { isoDate, type PlainDate } from '../../../src/calendar/plain-date.ts';
import { calendarMarkdown } from '../../../src/render/calendar/calendar-markdown.ts';
import { calendarText } from '../../../src/render/calendar/calendar-text.ts';
import { type Calendar, calendarOf } from '../../../src/views/calendar/calendar.ts';
import { checked } from '../../support/checked.ts';

const DAY = '2026-11-22';

function day(text: string): PlainDate {
  return isoDate(text) as PlainDate;
}

async function calendar(files: Record<string, string>, until?: string, today = DAY): Promise<Calendar> {
  const { isms } = await checked({ 'holdfast.yml': 'version: 1\npreset: iso27001\n', ...files }, { today });
  const options = { timezone: 'UTC', soon: interval({ days: 30 }) };
  return calendarOf(isms, { ...options, until: until === undefined ? undefined : day(until) });
}

function policy(id: string, reviewed: string, more = 'review_interval: 6 months'): string {
  return `---\nid: ${id}\ntype: policy\ntitle: Policy ${id}\nstatus: effective\nowner: role:it-lead\nversion: "1"\nlevel: topic\nreviewed_on: ${reviewed}\n${more}\n---\n`;
}

function brief({ duties }: Calendar): readonly string[] {
  return duties.map(({ due, name, state, days, repetition }) => `${due} ${name} ${state} ${days} #${repetition}`);
}

describe('the calendar', () => {
  it('goes on with a schedule until its last day, however often it comes', async () => {
    const procedure = (id: string, schedule: string) =>
      `---\nid: ${id}\ntype: procedure\ntitle: Logs\nstatus: effective\nowner: role:it-lead\nversion: "1"\napproved_on: 2026-11-01\nschedule: ${schedule}\n---\n`;
    const view = await calendar(
      { 'a.md': procedure('PRO-01', "'0 9 * * *'"), 'b.md': procedure('PRO-02', '1 day') },
      '2030-12-31',
    );
    for (const name of ['PRO-01', 'PRO-02']) {
      const tasks = view.duties.filter((duty) => duty.name === name && duty.kind === 'task' && duty.due > DAY);
      expect(tasks.map(({ due }) => due).at(-1)).toBe('2030-12-31');
      expect(tasks).toHaveLength(1500);
    }
  });

  it('ends with the last day that there is', async () => {
    const view = await calendar({ 'a.md': policy('POL-01', '9999-06-30') }, '9999-12-30', '9999-12-01');
    expect(brief(view)).toEqual(['9999-12-30 POL-01 due-soon 29 #0']);
  });

  it('says which files it could not read, since their duties are not here', async () => {
    const view = await calendar({ 'a.md': '---\nid: POL-01\ntype: policy\ntitle: Access: all\n---\n' });
    expect(view.notes).toEqual(['What these hold cannot be read and is not looked at here: a.md.']);
    expect(calendarText(view, { colour: false, width: 100 })).toContain('is not looked at here: a.md.');
    expect(calendarMarkdown(view)).toContain('is not looked at here: a.md.');
  });

  it('has every duty up to its last day, what is late first, and what follows when each is done on its day', async () => {
    const view = await calendar(
      { 'a.md': policy('POL-01', '2026-05-10'), 'b.md': policy('POL-02', '2026-06-30') },
      '2027-12-30',
    );
    expect(brief(view)).toEqual([
      '2026-11-10 POL-01 overdue -12 #0',
      '2026-12-30 POL-02 scheduled 38 #0',
      '2027-05-10 POL-01 scheduled 169 #1',
      '2027-06-30 POL-02 scheduled 220 #1',
      '2027-11-10 POL-01 scheduled 353 #2',
      '2027-12-30 POL-02 scheduled 403 #2',
    ]);
    expect(view.months.map(({ month, duties }) => `${month} ${duties}`)).toEqual([
      '2026-11 1',
      '2026-12 1',
      '2027-05 1',
      '2027-06 1',
      '2027-11 1',
      '2027-12 1',
    ]);
  });

  it('counts repetitions from the anchor, so that the end of a month does not drift', async () => {
    const view = await calendar({ 'a.md': policy('POL-01', '2026-10-31', 'review_interval: 1 month') }, '2027-04-30');
    expect(view.duties.map(({ due }) => due)).toEqual([
      '2026-11-30',
      '2026-12-31',
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
    ]);
  });

  it('leaves the later days of a late duty out while they are past as well', async () => {
    const view = await calendar({ 'a.md': policy('POL-01', '2025-01-15') }, '2027-02-01');
    expect(brief(view)).toEqual(['2025-07-15 POL-01 overdue -495 #0', '2027-01-15 POL-01 scheduled 54 #1']);
  });

  it('repeats a schedule on its own days, and what comes once not at all', async () => {
    const procedure =
      '---\nid: PRO-01\ntype: procedure\ntitle: Access review\nstatus: effective\nowner: role:it-lead\nversion: "1"\nprocess: access\nschedule: 3 months\nschedule_from: 2026-10-15\nreviewed_on: 2026-11-01\nreview_interval: 24 months\n---\n';
    const action =
      '---\nid: CA-2026-001\ntype: corrective-action\ntitle: Mend it\nstatus: open\nowner: role:it-lead\naction: Mend it\nnonconformity: NC-2026-001\ndue: 2026-12-24\neffectiveness_criteria: It holds\n---\n';
    const view = await calendar({ 'p.md': procedure, 'c.md': action }, '2027-08-01');
    expect(view.duties.map(({ due, kind }) => `${due} ${kind}`)).toEqual([
      '2026-12-24 corrective-action',
      '2027-01-15 task',
      '2027-04-15 task',
      '2027-07-15 task',
    ]);
  });

  it('lists apart what has no day', async () => {
    const view = await calendar({ 'a.md': policy('POL-01', '2026-99-99') });
    expect(view.duties).toEqual([]);
    expect(view.unscheduled).toMatchObject([{ kind: 'review', name: 'POL-01', owner: 'role:it-lead' }]);
  });

  it('names a duty alike on every day, and after its document has moved', async () => {
    const before = await calendar({ 'a.md': policy('POL-01', '2026-05-10') });
    const after = await calendar({ 'moved/b.md': policy('POL-01', '2026-11-23') }, undefined, '2026-11-24');
    expect(after.duties[0]?.due).not.toBe(before.duties[0]?.due);
    expect(after.duties[0]?.uid).toBe(before.duties[0]?.uid);
  });

  it('gives every event a name of its own', async () => {
    const view = await calendar(
      { 'a.md': policy('POL-01', '2026-05-10'), 'b.md': policy('POL-01', '2026-05-10') },
      '2030-01-01',
    );
    expect(new Set(view.duties.map(({ uid }) => uid)).size).toBe(view.duties.length);
  });

  it('is empty without documents', async () => {
    const view = await calendar({});
    expect(view).toMatchObject({ duties: [], months: [], unscheduled: [], spread: { crowded: [], moves: [] } });
    expect(view.cycle).toEqual({ from: DAY, to: DAY, items: [] });
  });
});

describe('what piles up', () => {
  const eight = Object.fromEntries(
    Array.from({ length: 8 }, (_, n) => [
      `p${n}.md`,
      policy(`POL-${n}`, `2026-04-0${n + 1}`, 'review_interval: 1 year'),
    ]),
  );

  it('is told, with days before on which there is room', async () => {
    const { spread, duties } = await calendar(eight);
    expect(duties).toHaveLength(8);
    expect(spread.crowded).toEqual([{ month: '2027-04', owner: 'role:it-lead', duties: 8, fair: 4 }]);
    expect(spread.moves.map(({ from, to }) => `${from} ${to}`)).toEqual([
      '2027-04-01 2027-03-01',
      '2027-04-02 2027-03-02',
      '2027-04-03 2027-03-03',
      '2027-04-04 2027-03-04',
    ]);
  });

  it('is never moved to a later day, nor to one that is past', async () => {
    const { spread } = await calendar(eight, undefined, '2027-03-20');
    expect(spread.crowded).toHaveLength(1);
    expect(spread.moves.every(({ from, to }) => to < from && to > '2027-03-20')).toBe(true);
  });

  it('is nobody else’s business', async () => {
    const others = Object.fromEntries(
      Object.entries(eight).map(([path, text], n) => [path, text.replace('role:it-lead', `role:lead-${n}`)]),
    );
    expect((await calendar(others)).spread).toEqual({ crowded: [], moves: [] });
  });

  it('is not moved when its day was set by somebody', async () => {
    const fixed = Object.fromEntries(
      Array.from({ length: 8 }, (_, n) => [
        `p${n}.md`,
        policy(`POL-${n}`, '2026-11-01', `next_review: 2027-04-0${n + 1}\nreview_interval: 5 years`),
      ]),
    );
    const { spread } = await calendar(fixed);
    expect(spread.crowded).toHaveLength(1);
    expect(spread.moves).toEqual([]);
  });
});
