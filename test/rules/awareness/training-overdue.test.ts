import { describe, expect, it } from 'vitest';
import { checked } from '../../support/checked.ts';

const CAMPAIGN =
  'type: training-campaign\ntitle: Refresh\nowner: role:people-lead\nkind: annual-refresh\nstatus: closed\n';

/** The ids of the campaigns that are told to be below the target, of those with these lines. */
async function below(campaigns: Readonly<Record<string, string>>): Promise<readonly (string | undefined)[]> {
  const files = Object.entries(campaigns).map(([id, lines]) => [
    `${id}.md`,
    `---\nid: ${id}\n${CAMPAIGN}${lines}\n---\n`,
  ]);
  const { report } = await checked(Object.fromEntries(files), {
    today: '2026-11-22',
    preset: 'iso27001',
    only: ['training-overdue'],
  });
  return report.findings.filter(({ message }) => message.includes('took part')).map(({ document }) => document);
}

const LOW = 'population: 50\ncompleted: 40';
const FULL = 'population: 50\ncompleted: 50';

describe('a campaign below its target', () => {
  it('of which nobody knows when it was over is never history', async () => {
    expect(await below({ 'TRN-2026-01': LOW, 'TRN-2026-02': `closed_on: 2026-06-30\n${FULL}` })).toEqual([
      'TRN-2026-01',
    ]);
  });

  it('is not history for one of which nobody knows when it was over', async () => {
    expect(await below({ 'TRN-2026-01': `closed_on: 2026-06-30\n${LOW}`, 'TRN-2026-02': FULL })).toEqual([
      'TRN-2026-01',
    ]);
  });
});
