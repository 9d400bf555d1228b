import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../../src/records/inventory.ts';
import { managementReview } from '../../../src/records/types/management-review.ts';
import { takenUp } from '../../../src/rules/management-review/taken-up.ts';
import { checked } from '../../support/checked.ts';

/** What meetings took up, each with its fields and minutes: `d3: IA-2026-01, CRT-01`. */
async function found(...meetings: readonly (readonly [fields: string, body?: string])[]): Promise<readonly string[]> {
  const files = meetings.map(([fields, body = ''], index) => {
    const head = 'type: management-review\ntitle: Review\nstatus: held\nowner: role:isms\nmeeting_date: 2026-11-03\n';
    return [`reviews/${index}.md`, `---\n${head}${fields}---\n\n${body}\n`] as const;
  });
  const only = ['management-review-input-missing'];
  const { isms } = await checked(Object.fromEntries(files), { today: '2026-11-22', preset: 'iso27001', only });
  const taken = takenUp(recordsOf(isms, managementReview));
  return [...taken].map(([input, references]) => [input, ...references].join(' '));
}

describe('what a management review took up', () => {
  it('is each input with a summary, and what it refers to', async () => {
    const inputs = [
      'a: { summary: All done }',
      'd3: { summary: "One minor in IA-2026-01, see https://audits.example/2026", evidence: [CRT-01, audits/2026.md] }',
      'e: { summary: TBC, evidence: [FB-2026] }',
      'f: { evidence: [RSK-009] }',
      'g:',
    ];
    expect(await found([`inputs:\n  ${inputs.join('\n  ')}\n`])).toEqual([
      'a',
      'd3 CRT-01 audits/2026.md IA-2026-01 https://audits.example/2026',
    ]);
  });

  it('is also what cannot be read: that is told elsewhere', async () => {
    expect(await found(['inputs:\n  b: no change\n  c: [none]\n'])).toEqual(['b', 'c']);
  });

  it('is what minutes say, with what title and text refer to', async () => {
    const body = '## Audit results (IA-2026-01)\n\nOne minor, NC-2026-003.\n\n## Risks\n\nTwo high ones of B2B-7.';
    expect(await found(['', body])).toEqual(['d3 IA-2026-01 NC-2026-003', 'f']);
  });

  it('is what any of its meetings took up', async () => {
    const meetings = [
      ['inputs:\n  f: { summary: RSK-009 is high }\n', 'Risks: RSK-010 as well'],
      ['inputs:\n  f: { summary: RSK-011 is gone }\n'],
      ['', 'Nothing.'],
    ] as const;
    expect(await found(...meetings)).toEqual(['f RSK-009 RSK-010 RSK-011']);
  });
});
