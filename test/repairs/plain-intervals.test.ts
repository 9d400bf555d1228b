import { describe, expect, it } from 'vitest';
import { fixed, fixedLines } from '../support/fixed.ts';

const HEAD = ['title: A', 'owner: x', 'reviewed_on: 2026-01-01'];

describe('plain-intervals', () => {
  it.each([
    ['every 2 years', '2 years'],
    ['"two weeks"', '2 weeks'],
    ['ANNUAL', '12 months'],
    ['{ month: 6 }', '6 months'],
    ['{ months: 6, year: 1 } # not longer', '1 year 6 months # not longer'],
    ['{ month: "6" }', '6 months'],
  ])('writes %s as %s', async (written, expected) => {
    const { lines, what, left } = await fixedLines([...HEAD, `review_interval: ${written}`]);
    expect(lines).toEqual([...HEAD, `review_interval: ${expected}`]);
    expect(what).toEqual(['5: writes review_interval as a number and a unit']);
    expect(left).toEqual([]);
  });

  it('writes a table of lines as one value', async () => {
    const { lines } = await fixedLines([...HEAD, 'review_interval:', '  year: 1', '  months: 6', 'status: effective']);
    expect(lines).toEqual([...HEAD, 'review_interval: 1 year 6 months', 'status: effective']);
  });

  it('names the key that the document has for it', async () => {
    const { files } = await fixed({
      'holdfast.yml': 'version: 1\nprofile: nested-review\n',
      'a.md': '---\ntitle: A\nreview:\n  last_reviewed_date: 2026-01-01\n  review_cycle:\n    month: 6\n---\n',
    });
    expect(files[0]?.after).toContain('\n  review_cycle: 6 months\n---\n');
    expect(files[0]?.repairs.map(({ what }) => what)).toEqual(['writes review.review_cycle as a number and a unit']);
  });

  it('writes an interval in the place of the next review', async () => {
    const { lines } = await fixedLines([...HEAD, 'next_review: every 2 years']);
    expect(lines).toEqual([...HEAD, 'next_review: 2 years']);
  });

  it.each(['12 months', '6 month', '1 year 6 months', 'P12M', 'annual', 'half-yearly', 'quarterly', 'TBC'])(
    'leaves %s as it is',
    async (written) => {
      const { lines, what } = await fixedLines([...HEAD, `review_interval: ${written}`]);
      expect(lines).toEqual([...HEAD, `review_interval: ${written}`]);
      expect(what).toEqual([]);
    },
  );

  it.each([['12'], ['biannual'], ['bimonthly'], ['per meeting'], ['{ moons: 6 }'], ['{ month: six }']])(
    'leaves %s to people, and says so',
    async (written) => {
      const { lines, what, left } = await fixedLines([...HEAD, `review_interval: ${written}`]);
      expect(lines).toEqual([...HEAD, `review_interval: ${written}`]);
      expect(what).toEqual([]);
      expect(left).toEqual([expect.stringMatching(/^5: /)]);
    },
  );

  it.each([
    ['a comment behind the key', ['review_interval: # why', '  month: 6']],
    ['a comment inside the table', ['review_interval:', '  month: 6 # six', '  year: 1']],
    ['a comment that closes a brace', ['review_interval: {', '  month: 6, # } not yet', '  }']],
    ['an anchor', ['review_interval: &often', '  month: 6']],
  ])('leaves a table with %s to people', async (_, written) => {
    const { lines, what, left } = await fixedLines([...HEAD, ...written]);
    expect(lines).toEqual([...HEAD, ...written]);
    expect(what).toEqual([]);
    expect(left.length).toBe(1);
  });

  it('leaves a block of text alone', async () => {
    const written = ['review_interval: |', '  every 2 years'];
    expect((await fixedLines([...HEAD, ...written])).lines).toEqual([...HEAD, ...written]);
  });
});
