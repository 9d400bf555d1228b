import { describe, expect, it } from 'vitest';
import { recordLine } from '../../src/views/record-line.ts';
import { checked } from '../support/checked.ts';

async function lineOf(type: string, ...lines: readonly string[]) {
  const text = `---\nid: X-1\ntype: ${type}\ntitle: Something\nowner: role:a\n${lines.join('\n')}\n---\n`;
  const { isms } = await checked(
    { 'x.md': text, 'holdfast.yml': 'version: 1\npreset: iso27001\n' },
    { today: '2026-11-22' },
  );
  const [entry] = isms.entries;
  if (!entry) throw new Error('no entry');
  const { standing, state, did, day } = recordLine(entry, isms);
  return [standing, state, did, day];
}

describe('a document or record in a list', () => {
  it.each([
    [
      'policy',
      ['status: effective', 'approved_on: 2026-01-02', 'reviewed_on: 2026-01-02'],
      ['in-force', 'in force', 'approved', '2026-01-02'],
    ],
    [
      'policy',
      ['status: effective', 'approved_on: 2026-01-02', 'reviewed_on: 2026-02-02'],
      ['in-force', 'in force', 'reviewed', '2026-02-02'],
    ],
    ['policy', ['status: in-review', 'effective_on: 2027-01-01'], ['draft', 'in review', 'planned', '2027-01-01']],
    [
      'policy',
      ['status: effective', 'next_review: 2026-11-21'],
      ['overdue', 'overdue since 2026-11-21', undefined, undefined],
    ],
    ['policy', ['status: effective', 'next_review: 2026-11-22'], ['in-force', 'in force', undefined, undefined]],
    ['management-review', ['status: closed', 'meeting_date: 2026-06-23'], ['in-force', 'closed', 'held', '2026-06-23']],
    [
      'management-review',
      ['status: planned', 'meeting_date: 2027-06-23'],
      ['in-force', 'planned', 'planned', '2027-06-23'],
    ],
    [
      'control-evidence',
      ['status: recorded', 'performed_on: 2026-10-01', 'recorded_on: 2026-10-05'],
      ['in-force', 'recorded', 'performed', '2026-10-01'],
    ],
    ['handover', ['status: done', 'recorded_on: 2026-10-05'], ['over', 'done', 'recorded', '2026-10-05']],
    [
      'phishing-simulation',
      ['status: closed', 'sent_at: 2026-09-22T08:00:00Z'],
      ['in-force', 'closed', 'sent', '2026-09-22'],
    ],
    ['incident', ['status: closed', 'detected_at: soon'], ['over', 'closed', undefined, undefined]],
  ])('of the type %s with %j is %j', async (type, lines, expected) => {
    expect(await lineOf(type, ...lines)).toEqual(expected);
  });
});
