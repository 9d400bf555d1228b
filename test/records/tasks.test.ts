import { describe, expect, it } from 'vitest';
import { checked } from '../support/checked.ts';

async function tasks(fields: string, records: readonly string[] = [], today = '2026-11-22') {
  const procedure = `---\nid: PRO-04\ntype: procedure\ntitle: Access review\nstatus: effective\nowner: role:a\nreviewed_on: 2026-10-01\n${fields}\n---\n`;
  const files = Object.fromEntries(
    records.map((text, index) => [`records/${index}.md`, `---\ntype: task\n${text}\n---\n`]),
  );
  const { isms } = await checked(
    { 'PRO-04.md': procedure, ...files, 'holdfast.yml': 'version: 1\npreset: iso27001\n' },
    { today },
  );
  return isms.obligations.filter(({ kind }) => kind === 'task');
}

const QUARTERLY = 'approved_on: 2026-01-15\nschedule: 3 months';

describe('a procedure with a schedule', () => {
  it('owes every occurrence since it took effect, and the next one', async () => {
    const owed = await tasks(QUARTERLY);
    expect(owed.map(({ due }) => due)).toEqual(['2026-04-15', '2026-07-15', '2026-10-15', '2027-01-15']);
    expect(owed[0]?.basis?.says).toBe('`schedule` every 3 months, counted from `approved_on` 2026-01-15');
  });

  it('tells none that is older than twelve months', async () => {
    const owed = await tasks('approved_on: 2020-01-31\nschedule: P6M');
    expect(owed.map(({ due }) => due)).toEqual(['2026-01-31', '2026-07-31', '2027-01-31']);
  });

  it.each([
    [
      'the first day that is written',
      'approved_on: 2026-01-15\neffective_on: 2026-02-01\nschedule: 6 months',
      '2026-08-01',
    ],
    ['a day of its own', 'approved_on: 2026-01-15\nschedule_from: 2026-03-31\nschedule: 6 months', '2026-09-30'],
  ])('counts from %s', async (_name, fields, first) => {
    expect((await tasks(fields))[0]?.due).toBe(first);
  });

  it('is rid of what a task discharged: done, or skipped with a reason', async () => {
    const owed = await tasks(QUARTERLY, [
      'id: TSK-01\nprocedure: PRO-04\ndue: 2026-04-15\nstatus: done',
      'id: TSK-02\nprocedure: PRO-04\ndue: 2026-07-15\nstatus: skipped\nreason: Done by the auditor',
    ]);
    expect(owed.map(({ due }) => due)).toEqual(['2026-10-15', '2027-01-15']);
  });

  it.each([
    ['that is open', 'procedure: PRO-04\ndue: 2026-04-15\nstatus: open'],
    ['skipped without a reason', 'procedure: PRO-04\ndue: 2026-04-15\nstatus: skipped'],
    ['of another procedure', 'procedure: PRO-05\ndue: 2026-04-15\nstatus: done'],
    ['of another day', 'procedure: PRO-04\ndue: 2026-04-16\nstatus: done'],
  ])('is not rid of it by a task %s', async (_name, task) => {
    expect((await tasks(QUARTERLY, [`id: TSK-01\n${task}`]))[0]?.due).toBe('2026-04-15');
  });

  it('owes the next one in place of one that was done early', async () => {
    const owed = await tasks('approved_on: 2026-10-01\nschedule: 3 months', [
      'id: TSK-01\nprocedure: PRO-04\ndue: 2027-01-01\nstatus: done',
    ]);
    expect(owed.map(({ due }) => due)).toEqual(['2027-04-01']);
  });

  it('is unscheduled without a day to count from, and with a schedule that cannot be read', async () => {
    expect(await tasks('schedule: 3 months')).toMatchObject([{ due: undefined }]);
    expect(await tasks('approved_on: 2026-01-15\nschedule: now and then')).toMatchObject([{ due: undefined }]);
  });

  it('owes nothing without a schedule, or as a draft', async () => {
    expect(await tasks('approved_on: 2026-01-15')).toEqual([]);
    expect(await tasks(`${QUARTERLY}\nstatus2: x`, [], '2026-01-10')).toMatchObject([{ due: '2026-04-15' }]);
  });
});
