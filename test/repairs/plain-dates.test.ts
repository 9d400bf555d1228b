import { describe, expect, it } from 'vitest';
import { fixed, fixedLines } from '../support/fixed.ts';

const HEAD = ['title: A', 'owner: x'];

describe('plain-dates', () => {
  it.each([
    ['17 May 2021', '2021-05-17'],
    ['May 17, 2021', '2021-05-17'],
    ['"8/25/2023"', '2023-08-25'],
    ["'25.08.2023'", '2023-08-25'],
    ['2026/3/1', '2026-03-01'],
    ['17 May 2021 # as the minutes say', '2021-05-17 # as the minutes say'],
  ])('writes %s as %s', async (written, expected) => {
    const { lines, what, left } = await fixedLines([...HEAD, `reviewed_on: ${written}`]);
    expect(lines).toEqual([...HEAD, `reviewed_on: ${expected}`]);
    expect(what).toEqual(['4: writes reviewed_on as a date that everyone reads alike']);
    expect(left).toEqual([]);
  });

  it.each([
    ['a plain date', '2026-03-01'],
    ['a quoted one', '"2026-03-01"'],
    ['one with a remark', '2026-06-08 (approved by the board)'],
    ['one with a time of day', '2026-03-01T09:00:00Z'],
    ['a placeholder', 'TBD'],
    ['a block of text', '>'],
  ])('leaves %s alone', async (_, written) => {
    const lines = [...HEAD, `reviewed_on: ${written}`, ...(written === '>' ? ['  17 May 2021'] : [])];
    const { lines: after, what } = await fixedLines(lines);
    expect(after).toEqual(lines);
    expect(what).toEqual([]);
  });

  it.each(['05/06/2026', 'January 2026', '2026-02-30', '2025-30-01', 'soon'])(
    'leaves %s to people, and says so',
    async (written) => {
      const { lines, what, left } = await fixedLines([...HEAD, `reviewed_on: ${written}`]);
      expect(lines).toEqual([...HEAD, `reviewed_on: ${written}`]);
      expect(what).toEqual([]);
      expect(left).toEqual([expect.stringMatching(/^4: /)]);
    },
  );

  it('knows the order of numbers that the configuration gives', async () => {
    const files = { 'a.md': '---\ntitle: A\nowner: x\nreviewed_on: 05/06/2026\n---\n' };
    const readBy = async (order: string): Promise<string | undefined> => {
      const { files: repaired } = await fixed({ ...files, 'holdfast.yml': `version: 1\ndate_order: ${order}\n` });
      return /reviewed_on: (.*)/.exec(repaired[0]?.after ?? '')?.[1];
    };
    expect([await readBy('day-first'), await readBy('month-first')]).toEqual(['2026-06-05', '2026-05-06']);
  });

  it('reaches the keys of the configuration, nested ones too', async () => {
    const { files } = await fixed({
      'holdfast.yml': 'version: 1\nfields: { reviewed_on: meta.seen }\n',
      'a.md': '---\ntitle: A\nowner: x\nmeta:\n  seen: 17 May 2021\n  said: 17 May 2021\n---\n',
    });
    expect(files[0]?.after).toBe('---\ntitle: A\nowner: x\nmeta:\n  seen: 2021-05-17\n  said: 17 May 2021\n---\n');
  });

  it('reaches the fields of a type and the rows of a register, and nothing else', async () => {
    const text = [
      'id: REG-01',
      'type: register',
      'of: risk',
      'title: Risks of 17 May 2021',
      'owner: role:it-lead',
      'entries:',
      '  - { id: RSK-01, title: Of 17 May 2021, assessed_on: 17 May 2021 } # the first',
      '  - id: RSK-02',
      '    title: B',
      '    acceptance_expires: "8/25/2023"',
    ];
    const { lines, what } = await fixedLines(text, { preset: 'iso27001' });
    expect(lines).toEqual([
      ...text.slice(0, 6),
      '  - { id: RSK-01, title: Of 17 May 2021, assessed_on: 2021-05-17 } # the first',
      ...text.slice(7, 9),
      '    acceptance_expires: 2023-08-25',
    ]);
    expect(what.map((one) => Number.parseInt(one, 10))).toEqual([8, 11]);
  });
});
