import { describe, expect, it } from 'vitest';
import { type ActionsByAge, actionsByAge } from '../../src/views/actions-by-age.ts';
import { checked } from '../support/checked.ts';

function action(id: string, more: string, status = 'in-progress'): string {
  return `---\nid: ${id}\ntype: corrective-action\ntitle: Action ${id}\nstatus: ${status}\nowner: "@dana"\n${more}---\n`;
}

function found(id: string, more: string, status = 'open'): string {
  return `---\nid: ${id}\ntype: nonconformity\ntitle: Finding ${id}\nstatus: ${status}\nowner: "@lee"\n${more}---\n`;
}

async function actionsOf(files: Record<string, string>, today = '2026-11-22'): Promise<ActionsByAge> {
  return actionsByAge((await checked(files, { today })).isms);
}

describe('actions by age', () => {
  it('counts the age of an action from the detection of what it is for, else from its own record', async () => {
    const { actions } = await actionsOf({
      'nc.md': found('NC-1', 'grade: minor\ndetected_on: 2026-09-14\n'),
      'a.md': action('CA-1', 'nonconformity: NC-1\nrecorded_on: 2026-11-01\ndue: 2026-12-01\n'),
      'b.md': action('CA-2', 'recorded_on: 2026-11-01\ndue: 2026-12-01\n'),
      'c.md': action('CA-3', 'due: 2026-12-01\n'),
      'd.md': action('CA-4', 'recorded_on: 2027-01-01\n'),
    });
    expect(actions.map(({ name, age, sinceWhat, grade, against }) => [name, age, sinceWhat, grade, against])).toEqual([
      ['CA-1', 69, 'detected', 'minor', 'NC-1'],
      ['NC-1', 69, 'detected', 'minor', undefined],
      ['CA-2', 21, 'recorded', undefined, undefined],
      ['CA-3', undefined, undefined, undefined, undefined],
      ['CA-4', undefined, 'recorded', undefined, undefined],
    ]);
  });

  it('puts the worst first: what is overdue longest, then what is oldest; due today is not overdue', async () => {
    const { actions } = await actionsOf({
      'a.md': action('CA-1', 'recorded_on: 2026-01-01\ndue: 2026-11-22\n'),
      'b.md': action('CA-2', 'recorded_on: 2026-11-01\ndue: 2026-11-20\n'),
      'c.md': action('CA-3', 'recorded_on: 2026-10-01\ndue: 2026-10-30\n'),
    });
    expect(actions.map(({ name, daysOverdue }) => `${name} ${daysOverdue}`)).toEqual(['CA-3 23', 'CA-2 2', 'CA-1 0']);
  });

  it('tells the first deadline from the one that counts now', async () => {
    const moves =
      'postponements:\n  - { from: 2026-05-31, to: 2026-07-15 }\n  - { from: 2026-07-15, to: 2026-12-01 }\n';
    const { actions } = await actionsOf({
      'a.md': action('CA-1', `due: 2026-12-01\noriginal_due: 2026-06-01\n`),
      'b.md': action('CA-2', `due: 2026-12-01\n${moves}`),
      'c.md': action('CA-3', 'due: 2026-12-01\n'),
      'd.md': action('CA-4', ''),
    });
    expect(actions.map(({ name, originalDue, moved }) => [name, originalDue, moved])).toEqual([
      ['CA-1', '2026-06-01', 183],
      ['CA-2', '2026-05-31', 184],
      ['CA-3', '2026-12-01', 0],
      ['CA-4', undefined, undefined],
    ]);
  });

  it('leaves out what is closed, and does not call overdue what is done and waits for its verification', async () => {
    const { actions, bands } = await actionsOf({
      'a.md': action('CA-1', 'recorded_on: 2026-01-01\ndue: 2026-02-01\n', 'closed'),
      'b.md': action('CA-2', 'recorded_on: 2026-01-01\ndue: 2026-02-01\nimplemented_on: 2026-03-01\n', 'implemented'),
      'nc.md': found('NC-1', 'detected_on: 2026-11-22\n'),
    });
    expect(actions.map(({ name, stage, daysOverdue }) => `${name} ${stage} ${daysOverdue}`)).toEqual([
      'CA-2 waiting 0',
      'NC-1 open 0',
    ]);
    expect(bands.filter(({ inTime, waiting }) => inTime + waiting > 0)).toEqual([
      { label: 'up to 30 days', from: 0, to: 30, overdue: 0, inTime: 1, waiting: 0 },
      { label: '181 to 365 days', from: 181, to: 365, overdue: 0, inTime: 0, waiting: 1 },
    ]);
  });

  it('counts every open record in exactly one band', async () => {
    const days = [
      '2026-11-22',
      '2026-10-23',
      '2026-10-22',
      '2026-09-23',
      '2026-08-24',
      '2026-08-23',
      '2025-11-22',
      '2025-11-21',
    ];
    const files = Object.fromEntries(
      days.map((day, index) => [`n${index}.md`, found(`NC-${index}`, `detected_on: ${day}\n`)]),
    );
    const { bands } = await actionsOf({ ...files, 'x.md': found('NC-X', '') });
    expect(bands.map(({ label, inTime }) => `${label} ${inTime}`)).toEqual([
      'up to 30 days 2',
      '31 to 60 days 2',
      '61 to 90 days 1',
      '91 to 180 days 1',
      '181 to 365 days 1',
      'over a year 1',
      'age not known 1',
    ]);
  });
});
