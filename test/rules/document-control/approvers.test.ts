import { describe, expect, it } from 'vitest';
import { isoDate, type PlainDate } from '../../../src/calendar/plain-date.ts';
import { type Owner, parseOwners } from '../../../src/documents/values/owner.ts';
import type { Isms } from '../../../src/records/isms.ts';
import { approversOf, identitiesOf, isBot, objectionTo } from '../../../src/rules/document-control/approvers.ts';
import { checked } from '../../support/checked.ts';

/** Everybody in the firm, and who may approve what: the lines of a record each. */
const PEOPLE = {
  nora: 'kind: employee\nstart: 2020-01-01\nstatus: active\ngithub: bw-nora',
  paul: 'kind: employee\nstart: 2024-02-01\nstatus: active',
  raj: 'kind: employee\nstart: 2020-01-01\nend: 2026-07-31\nstatus: left',
  tess: 'kind: employee\nstart: 2020-01-01\nstatus: left',
  vic: 'kind: employee\nstatus: left',
  robot: 'kind: bot\nstart: 2020-01-01\nstatus: active',
};

const ROLES = {
  director: 'top_management: true\nholders: [{ person: person:nora, from: 2020-01-01 }]',
  'isms-manager':
    'may_approve: [Procedure, standard]\nholders: [{ person: person:raj, from: 2024-01-01, to: 2026-07-31 }]\ndeputy: [{ person: person:paul, from: 2026-08-01 }]',
  'it-lead':
    'holders: [{ person: person:ghost, from: 2024-01-01 }, { person: person:paul, from: 2024-01-01 }, { person: person:raj, from: 2024-01-01, to: 2024-06-30 }]',
};

async function ismsOf(
  roles: Readonly<Record<string, string>> = ROLES,
  documents: Readonly<Record<string, string>> = {},
): Promise<Isms> {
  const people = Object.entries(PEOPLE).map(([key, lines]) => [
    `people/${key}.md`,
    `---\ntype: person\ntitle: ${key}\n${lines}\n---\n`,
  ]);
  const records = Object.entries(roles).map(([key, lines]) => [
    `roles/${key}.md`,
    `---\ntype: role\ntitle: The ${key}\nkey: ${key}\nstatus: active\n${lines}\n---\n`,
  ]);
  const files = { ...Object.fromEntries([...people, ...records]), ...documents };
  const { isms } = await checked(
    { ...files, 'holdfast.yml': 'version: 1\npreset: iso27001\n' },
    { today: '2026-11-22', only: ['self-approval'] },
  );
  return isms;
}

function who(text: string): Owner {
  const owners = parseOwners(text);
  if (!owners.ok || !owners.value[0]) throw new Error(`${text} is no owner`);
  return owners.value[0];
}

function day(text: string): PlainDate {
  const date = isoDate(text);
  if (!date) throw new Error(`${text} is no day`);
  return date;
}

async function objection(name: string, type: string, on: string, roles = ROLES): Promise<string | undefined> {
  const found = objectionTo((await ismsOf(roles)).people, who(name), type, day(on));
  return found && `${found.kind}${found.words}`;
}

describe('an approval', () => {
  it.each([
    ['person:raj', 'procedure', '2026-07-31'],
    ['person:raj', 'standard', '2026-03-02'],
    ['person:paul', 'standard', '2026-08-01'],
    ['person:nora', 'policy', '2026-03-02'],
    ['@bw-nora', 'policy', '2026-03-02'],
    ['role:director', 'policy', '2026-03-02'],
    ['role:isms-manager', 'procedure', '2026-08-01'],
    ['person:stranger', 'policy', '2026-03-02'],
    ['Board', 'policy', '2026-03-02'],
  ])('of %s counts for a %s on %s', async (name, type, on) => {
    expect(await objection(name, type, on)).toBeUndefined();
  });

  it.each([
    ['person:raj', 'procedure', '2026-08-01', 'absent, whose last day was 2026-07-31'],
    ['person:paul', 'standard', '2024-01-31', 'absent, who started on 2024-02-01'],
    ['person:tess', 'standard', '2026-11-22', 'absent, who had left'],
    ['person:vic', 'standard', '2026-11-22', 'absent, who had left'],
    ['person:paul', 'standard', '2026-07-31', 'not-authorised, who held no role then that may approve a standard'],
    ['person:raj', 'incident', '2026-03-02', 'not-authorised, who held no role then that may approve an incident'],
    ['role:isms-manager', 'policy', '2026-03-02', 'not-authorised, a role that may not approve a policy'],
    ['role:isms-manager', 'procedure', '2023-12-31', 'absent, a role that nobody held that day'],
  ])('of %s does not count for a %s on %s', async (name, type, on, words) => {
    expect(await objection(name, type, on)).toBe(words);
  });

  it('counts where no role says who may approve the type', async () => {
    const roles = { ...ROLES, director: 'top_management: false\nholders: [{ person: person:nora, from: 2020-01-01 }]' };
    expect(await objection('person:raj', 'policy', '2026-03-02', roles)).toBeUndefined();
    expect(await objection('role:isms-manager', 'policy', '2026-03-02', roles)).toBeUndefined();
  });

  it.each(['any', 'All', '"*"', 'policy'])('counts for a role that may approve %s', async (word) => {
    const roles = {
      ...ROLES,
      'isms-manager': `may_approve: [${word}]\nholders: [{ person: person:raj, from: 2024-01-01 }]`,
    };
    expect(await objection('person:raj', 'policy', '2026-03-02', roles)).toBeUndefined();
  });

  it('of top management does not count for what its role leaves out', async () => {
    const roles = { ...ROLES, director: `${ROLES.director}\nmay_approve: [policy]` };
    expect(await objection('role:director', 'standard', '2026-03-02', roles)).toBe(
      'not-authorised, a role that may not approve a standard',
    );
  });

  it('counts while the name in the role is a slip for this very approver', async () => {
    const held = (holder: string, more = ''): typeof ROLES => ({
      ...ROLES,
      'isms-manager': `may_approve: [standard]\nholders: [{ person: ${holder}, from: 2024-02-01${more} }]`,
    });
    const found = (holder: string, more?: string) =>
      objection('person:paul', 'standard', '2026-03-02', held(holder, more));
    expect(await found('person:paull')).toBeUndefined();
    expect(await found('person:raj')).toMatch(/^not-authorised/);
    expect(await found('person:zoltan')).toMatch(/^not-authorised/);
    expect(await found('person:paull', ', to: 2026-03-01')).toMatch(/^not-authorised/);
    const deputy = {
      ...ROLES,
      'isms-manager': `${held('person:raj')['isms-manager']}\ndeputy: [{ person: person:paull, from: 2024-02-01 }]`,
    };
    expect(await objection('person:paul', 'standard', '2026-03-02', deputy)).toBeUndefined();
  });
});

describe('those behind a name', () => {
  it.each([
    ['person:nora', '2026-03-02', ['person:nora']],
    ['@BW-Nora', '2026-03-02', ['person:nora']],
    ['Board of Directors', '2026-03-02', ['board of directors']],
    ['role:director', '2026-03-02', ['person:nora']],
    ['role:isms-manager', '2026-07-31', ['person:raj']],
    ['role:isms-manager', '2026-08-01', ['person:paul']],
    ['role:isms-manager', '2023-12-31', ['role:isms-manager']],
    ['role:it-lead', '2024-07-01', ['person:ghost', 'person:paul']],
    ['role:CTO', '2026-03-02', ['role:cto']],
  ])('%s on %s', async (name, on, names) => {
    expect(identitiesOf((await ismsOf()).people, who(name), day(on))).toEqual(names);
  });
});

describe('a machine', () => {
  it.each([
    ['renovate[bot]', true],
    ['Renovate[Bot]', true],
    ['person:robot', true],
    ['person:nora', false],
    ['person:stranger', false],
    ['Keeper of the [bot] account', false],
  ])('%s: %s', async (name, expected) => {
    expect(isBot((await ismsOf()).people, who(name))).toBe(expected);
  });
});

describe('the approvers of a document', () => {
  it.each([
    ['person:nora', ['person:nora']],
    ['[person:nora, Board]', ['person:nora', 'Board']],
    ['[TBC, person:nora, 12]', ['person:nora']],
    ['TBC', []],
    ['[]', []],
  ])('%s', async (written, names) => {
    const policy = `---\nid: POL-01\ntype: policy\ntitle: Access\nstatus: approved\napproved_by: ${written}\n---\n`;
    const { byId } = await ismsOf(ROLES, { 'policies/access.md': policy });
    const [entry] = byId.get('POL-01') ?? [];
    expect(entry && approversOf(entry).map(({ owner }) => owner.text)).toEqual(names);
  });
});
