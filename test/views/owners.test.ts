import { describe, expect, it } from 'vitest';
import { interval } from '../../src/calendar/interval.ts';
import { type OwnerList, ownerLists } from '../../src/views/owners.ts';
import { checked } from '../support/checked.ts';

const CONFIG = { 'holdfast.yml': 'version: 1\npreset: iso27001\n' };

function policy(id: string, owner: string, reviewed: string): string {
  return `---\nid: ${id}\ntype: policy\ntitle: Policy ${id}\nstatus: effective\n${owner}version: "1"\nlevel: topic\nreviewed_on: ${reviewed}\nreview_interval: 12 months\n---\n`;
}

async function owners(files: Record<string, string>): Promise<readonly OwnerList[]> {
  const { isms, report } = await checked({ ...CONFIG, ...files }, { today: '2026-11-22' });
  return ownerLists(isms, report, interval({ days: 30 }));
}

describe("the owners' lists", () => {
  it('have for each owner what they answer for, what is late first, and what is wrong', async () => {
    const lists = await owners({
      'a.md': policy('POL-01', 'owner: "@dana"\n', '2025-12-10'),
      'b.md': policy('POL-02', 'owner: "@dana"\n', '2025-10-01'),
      'c.md': policy('POL-03', 'owner: "@lee"\n', '2026-10-01'),
    });
    const dana = lists.find(({ owner }) => owner === '@dana');
    expect(dana).toMatchObject({ late: 1, soon: 1, people: [], standing: 'unverified' });
    expect(dana?.duties.map(({ name, due, days }) => `${name} ${due} ${days}`)).toEqual([
      'POL-02 2026-10-01 -52',
      'POL-01 2026-12-10 18',
    ]);
    expect(dana?.documents.map(({ name }) => name)).toEqual(['POL-01', 'POL-02']);
    expect(dana?.findings.some(({ rule, name }) => rule === 'review-overdue' && name === 'POL-02')).toBe(true);
    expect(lists.find(({ owner }) => owner === '@lee')).toMatchObject({ late: 0 });
  });

  it('begin with nobody, then with whoever is most late', async () => {
    const lists = await owners({
      'a.md': policy('POL-01', 'owner: "@ann"\n', '2026-10-01'),
      'b.md': policy('POL-02', 'owner: "@bob"\n', '2025-10-01'),
      'c.md': policy('POL-03', '', '2026-10-01'),
    });
    expect(lists.map(({ owner }) => owner)).toEqual([undefined, '@bob', '@ann']);
    expect(lists[0]?.documents.map(({ name }) => name)).toEqual(['POL-03']);
  });

  it('say what two share with both, once each', async () => {
    const lists = await owners({ 'a.md': policy('POL-01', 'owner: ["@ann", "@bob", "@ann"]\n', '2025-10-01') });
    for (const name of ['@ann', '@bob']) {
      const list = lists.find(({ owner }) => owner === name);
      expect(list?.documents).toHaveLength(1);
      expect(list?.duties).toHaveLength(1);
      expect(list?.findings.filter(({ rule }) => rule === 'review-overdue')).toHaveLength(1);
    }
  });

  it('name the people behind a role today, and say when it is vacant', async () => {
    const lists = await owners({
      'p.md': '---\nid: PER-1\ntype: person\ntitle: Kim Lee\nstatus: active\nowner: role:hr\nstart: 2020-01-01\n---\n',
      'r.md':
        '---\nid: ROL-1\ntype: role\ntitle: IT lead\nstatus: active\nowner: role:it-lead\nkey: it-lead\nholders: [{ person: person:kim-lee, from: 2021-01-01 }]\n---\n',
      'v.md':
        '---\nid: ROL-2\ntype: role\ntitle: DPO\nstatus: active\nowner: role:it-lead\nkey: dpo\nholders: [{ person: person:kim-lee, from: 2021-01-01, to: 2022-01-01 }]\n---\n',
      'a.md': policy('POL-01', 'owner: role:it-lead\n', '2026-10-01'),
      'b.md': policy('POL-02', 'owner: role:dpo\n', '2026-10-01'),
    });
    expect(lists.find(({ owner }) => owner === 'role:it-lead')).toMatchObject({
      people: ['Kim Lee'],
      standing: 'present',
    });
    expect(lists.find(({ owner }) => owner === 'role:dpo')).toMatchObject({ people: [], standing: 'vacant' });
  });
});
