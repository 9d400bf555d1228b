import { describe, expect, it } from 'vitest';
import { heldReviews } from '../../../src/rules/management-review/reviews.ts';
import { checked } from '../../support/checked.ts';

/** `review: its meetings` for each review of which something can still be told; the titles are given, with their fields. */
async function held(reviews: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const files = Object.entries(reviews).map(([title, fields]) => {
    const head = `type: management-review\ntitle: ${title}\nowner: role:isms\n`;
    return [`reviews/${title}.md`, `---\n${head}${fields.replaceAll('; ', '\n')}\n---\n`] as const;
  });
  const only = ['management-review-input-missing'];
  const { isms } = await checked(Object.fromEntries(files), { today: '2026-11-22', preset: 'iso27001', only });
  const titleOf = ({ path }: { readonly path: string }) => path.slice('reviews/'.length, -'.md'.length);
  return heldReviews(isms).map(
    ({ main, meetings }) => `${titleOf(main.entry)}: ${meetings.map(({ entry }) => titleOf(entry)).join(' ')}`,
  );
}

describe('the management reviews that were held', () => {
  it('are none in a new ISMS', async () => {
    expect(await held({ a: 'status: planned; meeting_date: 2026-12-01' })).toEqual([]);
  });

  it('are those that are not closed, and the last one', async () => {
    const reviews = {
      a: 'status: minuted; meeting_date: 2024-11-03',
      b: 'status: closed; meeting_date: 2025-11-03',
      c: 'status: closed; meeting_date: 2026-11-03',
      d: 'status: planned; meeting_date: 2026-11-04',
      e: 'status: held; meeting_date: 2026-11-23',
      f: 'status: held; meeting_date: in autumn',
    };
    expect(await held(reviews)).toEqual(['a: a', 'c: c']);
  });

  it('have the meetings that are parts of them, and are open as long as one of these is', async () => {
    const reviews = {
      a: 'id: MR-1; status: closed; meeting_date: 2025-11-03',
      b: 'status: minuted; meeting_date: 2025-11-04; part_of: MR-1',
      c: 'status: closed; meeting_date: 2025-11-05; part_of: MR-1',
      d: 'status: held; meeting_date: 2026-11-03',
      e: 'status: held; meeting_date: 2026-11-04; part_of: MR-2',
    };
    expect(await held(reviews)).toEqual(['a: a b c', 'd: d']);
  });
});
