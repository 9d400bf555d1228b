import { describe, expect, it } from 'vitest';
import { interval } from '../../src/calendar/interval.ts';
import { nextDue, summarise } from '../../src/engine/summarise.ts';
import type { Isms } from '../../src/records/isms.ts';
import { checked } from '../support/checked.ts';

async function ismsOf(files: Readonly<Record<string, string>>): Promise<Isms> {
  const { isms } = await checked(files, { today: '2026-11-22' });
  return isms;
}

function policy(title: string, review: string): string {
  return `---\ntitle: ${title}\nowner: [role:a, role:b]\nnext_review: ${review}\n---\n`;
}

describe('what is due next', () => {
  it('is the earliest that is not past, of two on one day the first by path', async () => {
    const isms = await ismsOf({
      'a.md': policy('Past', '2026-11-21'),
      'b.md': policy('Later', '2027-03-01'),
      'c.md': policy('First', '2027-01-31'),
      'd.md': policy('Second', '2027-01-31'),
      'e.md': '---\ntitle: No date\nowner: role:a\n---\n',
    });
    expect(nextDue(isms)).toEqual({ title: 'First', due: '2027-01-31', owner: 'role:a, role:b' });
  });

  it('may be due today, without a title and without an owner', async () => {
    const isms = await ismsOf({ 'a.md': '---\nnext_review: 2026-11-22\n---\n' });
    expect(nextDue(isms)).toEqual({ title: 'a.md', due: '2026-11-22', owner: undefined });
  });

  it('is nothing where all is past, or has no date', async () => {
    const isms = await ismsOf({ 'a.md': policy('Past', '2026-11-21'), 'b.md': '---\nowner: role:a\n---\n' });
    expect(nextDue(isms)).toBeUndefined();
  });
});

describe('a summary', () => {
  it('counts today and the last day of the window as due soon, and what is not in force as unscheduled', async () => {
    const isms = await ismsOf({
      'a.md': policy('Past', '2026-11-21'),
      'b.md': policy('Today', '2026-11-22'),
      'c.md': policy('In a week', '2026-11-29'),
      'd.md': policy('A day after', '2026-11-30'),
      'e.md': policy('Draft', '2026-11-29').replace('owner', 'status: draft\nowner'),
      'f.md': policy('Withdrawn', '2026-11-29').replace('owner', 'status: withdrawn\nowner'),
    });
    expect(summarise(isms, [], interval({ days: 7 }))).toEqual({
      documents: 6,
      governed: 6,
      findings: 0,
      errors: 0,
      warnings: 0,
      notices: 0,
      dueSoon: 2,
      unscheduled: 2,
    });
  });
});
