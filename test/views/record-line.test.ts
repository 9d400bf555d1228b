import { describe, expect, it } from 'vitest';
import { isDone, recordLine } from '../../src/views/record-line.ts';
import { checked } from '../support/checked.ts';

const PRESET = 'version: 1\npreset: iso27001\n';

async function lineOf(type: string, ...lines: readonly string[]) {
  const text = `---\nid: X-1\ntype: ${type}\ntitle: Something\nowner: role:a\n${lines.join('\n')}\n---\n`;
  const { isms } = await checked({ 'x.md': text, 'holdfast.yml': PRESET }, { today: '2026-11-22' });
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

  it('does not take the review of a register for the assessment of what stands in its rows', async () => {
    const rows =
      '  - { id: SUP-1, title: New, status: proposed }\n  - { id: SUP-2, title: Old, last_assessed: 2025-01-02 }\n';
    const text = `---\nid: REG-1\ntype: register\nof: supplier\ntitle: R\nstatus: active\nowner: role:a\nreviewed_on: 2026-10-29\nentries:\n${rows}---\n`;
    const { isms } = await checked({ 'r.md': text, 'holdfast.yml': PRESET }, { today: '2026-11-22' });
    const lines = (isms.byType.get('supplier') ?? []).map((entry) => recordLine(entry, isms));
    expect(lines.map(({ name, day }) => [name, day])).toEqual([
      ['SUP-1', undefined],
      ['SUP-2', '2025-01-02'],
    ]);
  });

  it.each([
    ['task', 'status: open', 'recorded_on: 2026-10-01', false],
    ['task', 'status: done', 'done_on: 2026-10-01', true],
    ['handover', 'status: open', 'recorded_on: 2026-10-01', false],
    ['change', 'status: approved', 'planned_for: 2026-10-01', false],
    ['change', 'status: implemented', 'implemented_on: 2026-10-01', true],
    ['phishing-simulation', 'status: running', 'planned_for: 2026-10-01', false],
    ['control-evidence', 'status: recorded', 'performed_on: 2027-01-01', false],
    ['management-review', 'status: planned', 'meeting_date: 2026-10-01', false],
  ])('tells of a %s with %s and %s whether it was done', async (type, status, day, expected) => {
    const text = `---\nid: X-1\ntype: ${type}\ntitle: Something\nowner: role:a\n${status}\n${day}\n---\n`;
    const { isms } = await checked({ 'x.md': text, 'holdfast.yml': PRESET }, { today: '2026-11-22' });
    expect(isms.entries.map((entry) => isDone(entry, isms.today))).toEqual([expected]);
  });
});
