import { afterEach, describe, expect, it } from 'vitest';
import { holdfast } from '../support/command-line.ts';
import { tempFolder } from '../support/temp-folder.ts';

const folder = process.cwd();
afterEach(() => process.chdir(folder));

const LATE = `---
id: POL-01
type: policy
title: Access
status: effective
owner: role:it-lead
version: "1"
level: topic
reviewed_on: 2025-01-01
review_interval: 6 months
---
`;

describe('holdfast calendar', () => {
  it.each([
    ['2026-11-21', /is before 2026-11-22/],
    ['2126-11-23', /more than a hundred years off/],
    ['2026-02-30', /2026-02-30/],
  ])('refuses a last day such as %s, which would leave out what is late or never end', async (until, says) => {
    process.chdir(tempFolder({ 'holdfast.yml': 'version: 1\npreset: iso27001\n', 'a.md': LATE }));
    const { exitCode, err, out } = await holdfast('calendar', '--today', '2026-11-22', '--until', until);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toMatch(says);
  });

  it('ends today when it is told to, with what is late', async () => {
    process.chdir(tempFolder({ 'holdfast.yml': 'version: 1\npreset: iso27001\n', 'a.md': LATE }));
    const { out } = await holdfast('calendar', '--today', '2026-11-22', '--until', '2026-11-22');
    expect(out).toContain('1 late');
  });

  it.each(['ics', 'csv'])('names what it could not read beside %s, which has no place for it', async (format) => {
    process.chdir(
      tempFolder({
        'holdfast.yml': 'version: 1\npreset: iso27001\n',
        'a.md': LATE,
        'b.md': '---\ntitle: Access: all\n---\n',
      }),
    );
    const { err } = await holdfast('calendar', '--today', '2026-11-22', '--format', format);
    expect(err).toBe('note: What these hold cannot be read and is not looked at here: b.md.\n');
  });
});
