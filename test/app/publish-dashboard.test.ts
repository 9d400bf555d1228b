import { describe, expect, it } from 'vitest';
import { MemoryGitHub } from '../../src/adapters/memory/github.ts';
import { dashboard } from '../../src/app/dashboard.ts';
import { publishDashboard } from '../../src/app/publish-dashboard.ts';
import { BODY_MAX_CHARS } from '../../src/render/limits.ts';
import type { Dashboard } from '../../src/views/dashboard.ts';
import { checkedYears } from '../history/checked-years.ts';
import { checked } from '../support/checked.ts';

function policy(reviewed: string): Record<string, string> {
  return {
    'holdfast.yml': 'version: 1\npreset: essentials\n',
    'a.md': `---\nid: POL-01\ntype: policy\ntitle: Access\nstatus: effective\nowner: role:it-lead\nversion: "1"\nlevel: topic\nreviewed_on: ${reviewed}\nreview_interval: 12 months\n---\n`,
  };
}

async function on(today: string, reviewed = '2026-01-01'): Promise<Dashboard> {
  return dashboard(await checked(policy(reviewed), { today }), undefined);
}

const ROOT = { scope: '', labels: ['isms'] };

describe('the dashboard issue', () => {
  it('is one: opened, left alone while nothing changes but the day, and rewritten when something does', async () => {
    const github = new MemoryGitHub();
    const first = await publishDashboard(github, { ...ROOT, dashboard: await on('2026-11-22') });
    expect(first.did).toBe('created');
    const [issue] = await github.issues();
    expect(issue).toMatchObject({ title: 'Information security dashboard', labels: ['isms'], state: 'open' });
    expect(issue?.body).toContain('### Where the management system stands on 2026-11-22');

    const writes = github.counts.writes;
    expect(await publishDashboard(github, { ...ROOT, dashboard: await on('2026-11-23') })).toEqual({
      did: 'nothing',
      url: first.url,
    });
    expect(github.counts.writes).toBe(writes);

    const later = await publishDashboard(github, { ...ROOT, dashboard: await on('2026-11-24', '2026-11-23') });
    expect(later).toEqual({ did: 'updated', url: first.url });
    const all = await github.issues();
    expect(all).toHaveLength(1);
    expect(all[0]?.body).toContain('on 2026-11-24');
  });

  it('is opened again when somebody closed it', async () => {
    const github = new MemoryGitHub();
    await publishDashboard(github, { ...ROOT, dashboard: await on('2026-11-22') });
    const [issue] = await github.issues();
    await github.updateIssue(issue?.number ?? 0, { state: 'closed' });
    expect((await publishDashboard(github, { ...ROOT, dashboard: await on('2026-11-22') })).did).toBe('updated');
    expect((await github.issues()).map(({ state }) => state)).toEqual(['open']);
  });

  it('is not taken from somebody else who copied its marker, nor from another folder', async () => {
    const github = new MemoryGitHub();
    const board = await on('2026-11-22');
    await publishDashboard(github.as('mallory'), { ...ROOT, dashboard: board });
    expect((await publishDashboard(github, { ...ROOT, dashboard: board })).did).toBe('created');
    expect((await publishDashboard(github, { ...ROOT, scope: 'isms/', dashboard: board })).did).toBe('created');
    expect((await github.issues()).map(({ title }) => title).toSorted()).toEqual([
      'Information security dashboard',
      'Information security dashboard',
      'Information security dashboard (isms)',
    ]);
  });

  it('fits into an issue, however much there is to say', async () => {
    const github = new MemoryGitHub();
    await publishDashboard(github, { ...ROOT, dashboard: await dashboard(await checkedYears(), undefined) });
    const [issue] = await github.issues();
    expect(issue?.body.length).toBeLessThanOrEqual(BODY_MAX_CHARS);
    expect(issue?.body).toContain('```mermaid');
    expect(issue?.body.endsWith('what is written into it is lost._\n')).toBe(true);
  });
});
