import { describe, expect, it } from 'vitest';
import { isoDate, type PlainDate } from '../../src/calendar/plain-date.ts';
import { type Owner, parseOwners } from '../../src/documents/values/owner.ts';
import type { People, Person, Standing } from '../../src/records/people.ts';
import { checked } from '../support/checked.ts';

const TODAY = day('2026-11-22');

function day(text: string): PlainDate {
  const date = isoDate(text);
  if (!date) throw new Error(`${text} is no day`);
  return date;
}

function who(text: string): Owner {
  const owners = parseOwners(text);
  if (!owners.ok || !owners.value[0]) throw new Error(`${text} is no owner`);
  return owners.value[0];
}

function found(people: People, text: string): Person {
  const person = people.personOf(who(text));
  if (!person) throw new Error(`there is no ${text}`);
  return person;
}

/** The people of a repository with these records, each the lines of its front matter. */
async function peopleOf(...records: readonly (readonly string[])[]): Promise<People> {
  const files = Object.fromEntries(
    records.map((lines, index) => [`register/${index}.md`, ['---', ...lines, '---', ''].join('\n')]),
  );
  const { isms } = await checked({ ...files, 'holdfast.yml': 'version: 1\npreset: iso27001\n' }, { today: TODAY });
  return isms.people;
}

function person(title: string, ...more: readonly string[]): readonly string[] {
  return ['type: person', `title: ${title}`, 'owner: role:people-lead', 'kind: employee', ...more];
}

function role(key: string, ...more: readonly string[]): readonly string[] {
  return ['type: role', `title: Role ${key}`, `key: ${key}`, 'status: active', 'owner: role:ceo', ...more];
}

function holders(...rows: readonly string[]): string {
  return `holders: [${rows.map((row) => `{ ${row} }`).join(', ')}]`;
}

/** `present: kim, lee`, `left: raj since 2026-07-31`, `vacant`. */
function words(standing: Standing): string {
  if (standing.state === 'present') return `present: ${standing.people.map(({ key }) => key).join(', ')}`;
  return standing.state === 'left' ? `left: ${standing.person.key} since ${standing.since}` : standing.state;
}

const dana = ['id: PER-03', ...person('Dana Nováková', 'status: active', 'name: Dana Jane Novak', 'github: "@DanaN"')];

describe('a person is found', () => {
  it.each([
    'person:dana-novakova',
    'person:Dana-Novakova',
    'person:dana.novakova',
    'person:PER-03',
    'person:danan',
    'person:dana-jane-novak',
    '@danan',
    '@DanaN',
    'dana@acme.example',
    'DANA.N@acme.example',
    'Dana Nováková',
    'dana jane novak',
  ])('as %s', async (text) => {
    const people = await peopleOf([...dana, 'emails: [dana@acme.example, dana.n@acme.example]']);
    expect(people.personOf(who(text))?.key).toBe('dana-novakova');
  });

  it.each(['person:dana', '@dana', 'dana@other.example', 'Dana', '@acme/security', '#security', 'role:dana-novakova'])(
    'not as %s',
    async (text) => {
      expect((await peopleOf(dana)).personOf(who(text))).toBeUndefined();
    },
  );

  it('by the key of one before the name of another', async () => {
    const people = await peopleOf(
      person('lee', 'status: active', 'name: Kim'),
      person('kim', 'status: active', 'name: Lee'),
    );
    expect(people.personOf(who('person:lee'))?.key).toBe('lee');
    expect(people.personOf(who('person:kim'))?.key).toBe('kim');
  });

  it('under no plain name or shared address that two people have', async () => {
    const people = await peopleOf(
      person('sam1', 'status: active', 'name: Sam Lee', 'emails: [security@acme.example]'),
      person('sam2', 'status: active', 'name: Sam Lee', 'emails: [security@acme.example]'),
    );
    expect(people.personOf(who('Sam Lee'))).toBeUndefined();
    expect(people.personOf(who('security@acme.example'))).toBeUndefined();
    expect(people.all).toHaveLength(2);
  });

  it('as the same one under two names', async () => {
    const people = await peopleOf(dana, person('lee', 'status: active'));
    expect(people.isSame(who('@danan'), who('person:per-03'))).toBe(true);
    expect(people.isSame(who('@danan'), who('person:lee'))).toBe(false);
    expect(people.isSame(who('Somebody Else'), who('somebody else'))).toBe(true);
    expect(people.isSame(who('Somebody Else'), who('@danan'))).toBe(false);
  });
});

describe('somebody stands', () => {
  const raj = person('raj', 'status: left', 'start: 2024-02-01', 'end: 2026-07-31');

  it.each([
    ['2024-01-31', 'present: raj', false],
    ['2024-02-01', 'present: raj', true],
    ['2026-07-31', 'present: raj', true],
    ['2026-08-01', 'left: raj since 2026-07-31', false],
  ])('on %s as %s', async (text, wanted, isHere) => {
    const people = await peopleOf(raj);
    expect(words(people.standing(who('person:raj'), day(text)))).toBe(wanted);
    expect(people.isHere(found(people, 'person:raj'), day(text))).toBe(isHere);
  });

  it('as gone when the last day has passed, whatever the status says', async () => {
    const people = await peopleOf(person('kim', 'status: active', 'start: 2024-02-01', 'end: 2026-11-21'));
    expect(words(people.standing(who('person:kim'), TODAY))).toBe('left: kim since 2026-11-21');
  });

  it('as here until the announced last day, whatever the status says', async () => {
    const people = await peopleOf(person('kim', 'status: left', 'start: 2024-02-01', 'end: 2026-12-31'));
    expect(words(people.standing(who('person:kim'), TODAY))).toBe('present: kim');
  });

  it('as gone today and with the benefit of the doubt before, when nobody wrote down the last day', async () => {
    const people = await peopleOf(person('kim', 'status: left', 'start: 2024-02-01'));
    expect(people.standing(who('person:kim'), TODAY).state).toBe('left');
    expect(words(people.standing(who('person:kim'), day('2026-01-01')))).toBe('present: kim');
    expect(people.lastDay(found(people, 'person:kim'), TODAY)).toBeUndefined();
  });

  it('as unknown when a key leads nowhere, and unverified when nothing could confirm it', async () => {
    const people = await peopleOf(raj);
    expect(people.standing(who('person:ghost'), TODAY).state).toBe('unknown');
    expect(people.standing(who('role:ghost'), TODAY).state).toBe('unverified');
    for (const text of ['@ghost', '@acme/security', '#security', 'ghost@acme.example', 'A Ghost']) {
      expect(people.standing(who(text), TODAY).state).toBe('unverified');
    }
    expect((await peopleOf()).standing(who('person:ghost'), TODAY).state).toBe('unverified');
  });
});

describe('who left and came back', () => {
  const records = [
    person('raj', 'id: PER-02', 'status: active', 'start: 2026-03-01'),
    person('raj', 'id: PER-01', 'status: left', 'start: 2022-01-01', 'end: 2024-06-30'),
  ];

  it.each([
    ['2021-12-31', 'present: raj', false],
    ['2022-01-01', 'present: raj', true],
    ['2024-06-30', 'present: raj', true],
    ['2024-07-01', 'left: raj since 2024-06-30', false],
    ['2026-02-28', 'left: raj since 2024-06-30', false],
    ['2026-03-01', 'present: raj', true],
    ['2026-11-22', 'present: raj', true],
  ])('stands on %s as %s', async (text, wanted, isHere) => {
    const people = await peopleOf(...records);
    expect(people.all).toHaveLength(1);
    expect(words(people.standing(who('person:raj'), day(text)))).toBe(wanted);
    expect(people.isHere(found(people, 'person:raj'), day(text))).toBe(isHere);
  });

  it('is one person, under each id, with the days of the latest time', async () => {
    const people = await peopleOf(...records);
    const [raj] = people.all;
    expect(people.personOf(who('person:per-01'))).toBe(raj);
    expect(people.personOf(who('person:per-02'))).toBe(raj);
    expect(raj).toMatchObject({ start: '2026-03-01', end: undefined, kind: 'employee' });
    expect(raj?.periods.map(({ start }) => start)).toEqual(['2022-01-01', '2026-03-01']);
  });

  it('is recognised by the handle under another title', async () => {
    const people = await peopleOf(
      person('raj', 'status: left', 'start: 2022-01-01', 'end: 2024-06-30', 'github: raj-acme'),
      person('Raj P', 'status: active', 'start: 2026-03-01', 'github: "@raj-acme"'),
    );
    expect(people.all).toHaveLength(1);
    expect(words(people.standing(who('person:raj'), TODAY))).toBe('present: raj-p');
  });
});

describe('a role', () => {
  const lee = person('lee', 'status: active', 'start: 2024-01-01');
  const kim = person('kim', 'status: active', 'start: 2024-01-01');
  const raj = person('raj', 'status: left', 'start: 2024-01-01', 'end: 2026-07-31');

  async function standing(on: string, ...more: readonly string[]): Promise<string> {
    const people = await peopleOf(lee, kim, raj, role('it-lead', ...more));
    return words(people.standing(who('role:it-lead'), day(on)));
  }

  it.each([
    ['2026-09-30', 'vacant'],
    ['2026-10-01', 'present: lee'],
    ['2026-10-31', 'present: lee'],
    ['2026-11-01', 'vacant'],
  ])('is held from its first day through its last: on %s %s', async (on, wanted) => {
    expect(await standing(on, holders('person: person:lee, from: 2026-10-01, to: 2026-10-31'))).toBe(wanted);
  });

  it('is held by everybody who holds it, each once', async () => {
    const rows = holders(
      'person: person:lee, from: 2026-01-01',
      'person: person:kim, from: 2026-02-01',
      'person: person:lee, from: 2026-03-01',
    );
    expect(await standing('2026-04-01', rows)).toBe('present: lee, kim');
  });

  it('is not held by somebody who has left, though nobody ended the tenure', async () => {
    const rows = holders('person: person:raj, from: 2025-01-01');
    expect(await standing('2026-07-31', rows)).toBe('present: raj');
    expect(await standing('2026-08-01', rows)).toBe('vacant');
  });

  it('is held by its deputy when nobody else holds it, and only then', async () => {
    const deputy = 'deputy: [{ person: person:kim, from: 2025-01-01, to: 2026-12-31 }]';
    const rows = holders('person: person:lee, from: 2026-01-01, to: 2026-10-31');
    expect(await standing('2026-10-31', rows, deputy)).toBe('present: lee');
    expect(await standing('2026-11-01', rows, deputy)).toBe('present: kim');
    expect(await standing('2027-01-01', rows, deputy)).toBe('vacant');
    const people = await peopleOf(lee, kim, role('it-lead', rows, deputy));
    expect(people.behind(who('role:it-lead'), TODAY).map(({ key }) => key)).toEqual(['kim']);
    expect(people.rolesOf(found(people, 'person:kim'), TODAY)).toEqual([]);
  });

  it('that a name without a record holds is not vacant: nobody can tell', async () => {
    const rows = holders('person: Some Contractor, from: 2026-01-01');
    expect(await standing('2026-04-01', rows)).toBe('unverified');
    expect(await standing('2025-12-31', rows)).toBe('vacant');
    const withoutPeople = await peopleOf(role('it-lead', holders('person: person:lee, from: 2026-01-01')));
    expect(withoutPeople.standing(who('role:it-lead'), TODAY).state).toBe('unverified');
  });

  it('is found by its key in any letter case, and by its title when it has none', async () => {
    const people = await peopleOf(role('IT-Lead'), [
      'type: role',
      'id: ROL-02',
      'title: ISMS manager',
      'status: active',
      'owner: role:ceo',
    ]);
    expect(people.roleOf(who('role:it-lead'))?.key).toBe('IT-Lead');
    expect(people.roleOf(who('role:isms-manager'))?.key).toBe('isms-manager');
    expect(people.roleOf(who('role:other'))).toBeUndefined();
    expect(people.roleOf(who('person:it-lead'))).toBeUndefined();
    expect(people.standing(who('role:other'), TODAY).state).toBe('unknown');
  });

  it('in use wins over a retired one with the same key', async () => {
    const retired = role('it-lead').map((line) => (line === 'status: active' ? 'status: retired' : line));
    const people = await peopleOf(retired, role('it-lead', 'top_management: true'));
    expect(people.roleOf(who('role:it-lead'))?.isTopManagement).toBe(true);
  });

  it('is told with its holders over time', async () => {
    const people = await peopleOf(
      lee,
      raj,
      role(
        'it-lead',
        holders('person: person:raj, from: 2025-01-01, to: 2026-07-31', 'person: person:lee, from: 2026-08-01'),
      ),
    );
    const rolesOn = (name: string, on: string): readonly string[] =>
      people.rolesOf(found(people, name), day(on)).map(({ key }) => key);
    expect(rolesOn('person:raj', '2026-07-31')).toEqual(['it-lead']);
    expect(rolesOn('person:raj', '2026-08-01')).toEqual([]);
    expect(rolesOn('person:lee', '2026-07-31')).toEqual([]);
    expect(rolesOn('person:lee', '2026-08-01')).toEqual(['it-lead']);
  });
});

describe('the people of a repository', () => {
  it('may be rows of one register', async () => {
    const people = await peopleOf([
      'id: REG-01',
      'type: person',
      'title: People',
      'owner: role:people-lead',
      'entries:',
      '  - { id: PER-01, title: lee, status: active, kind: employee, start: 2024-01-01 }',
      '  - { id: PER-02, title: raj, status: left, kind: contractor, start: 2024-01-01, end: 2026-07-31 }',
    ]);
    expect(people.all.map(({ key, kind }) => `${key} ${kind}`)).toEqual(['lee employee', 'raj contractor']);
    expect(words(people.standing(who('person:raj'), TODAY))).toBe('left: raj since 2026-07-31');
  });

  it('are the same while days cannot be read: a tenure without readable days holds', async () => {
    const people = await peopleOf(
      person('lee', 'status: active', 'start: 01/02/2024'),
      role('it-lead', holders('person: person:lee, from: someday')),
    );
    expect(words(people.standing(who('role:it-lead'), TODAY))).toBe('present: lee');
  });
});
