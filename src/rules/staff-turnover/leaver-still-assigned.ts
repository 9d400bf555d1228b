import type { Owner } from '../../documents/values/owner.ts';
import { type Fact, given } from '../../model/fact.ts';
import { type Entry, isFinal, nameOf } from '../../records/entry.ts';
import { walkFields } from '../../records/fields/walk.ts';
import type { Isms } from '../../records/isms.ts';
import type { Person } from '../../records/people.ts';
import { defineRule, NO_OPTIONS } from '../define-rule.ts';
import { inWords } from '../wording.ts';

const CONFIG = { 'holdfast.yml': 'version: 1\npreset: iso27001\n' };
const RAJ =
  '---\nid: PER-02\ntype: person\ntitle: raj\nstatus: left\nowner: role:people-lead\ngithub: raj-acme\nkind: employee\nstart: 2022-01-01\nend: 2026-07-31\n---\n';

export const leaverStillAssigned = defineRule({
  name: 'leaver-still-assigned',
  area: 'staff-turnover',
  flags:
    'Somebody who has left and still owns a record or register entry, a risk, an asset or a planned action, or still stands as holder or deputy of a role.',
  why: 'What a leaver owns nobody does, nobody is reminded of it, and the account behind it may still be open (A.6.5, A.5.18).',
  fix: 'Give each of them a new owner, best a role. Approvals and records of the past stay as they are.',
  severity: 'error',
  grade: 'minor',
  cause: 'calendar',
  issue: true,
  clauses: ['5.3', '7.2'],
  controls: ['A.6.5', 'A.5.18'],
  needs: [],
  steps: ['Agree with somebody on each duty that was left behind', 'Set the new owners', 'End the roles of the leaver'],
  falsePositives:
    'The last working day still counts. Closed records, finished actions, approvals and authorship stay with whoever left. Who came back has a second record of a person with the new first day. Owners of documents and of corrective actions have rules of their own, and so has a role that is left without any holder.',
  options: NO_OPTIONS,
  examples: [
    {
      name: 'A nonconformity, a risk, two assets and an action of a plan, beside what other rules tell',
      files: {
        ...CONFIG,
        'people/raj.md': RAJ,
        'records/CA-2026-008.md':
          '---\nid: CA-2026-008\ntype: corrective-action\ntitle: Ticket on leaving\nstatus: open\nowner: "@raj-acme"\nnonconformity: NC-2026-001\ndue: 2027-01-31\n---\n',
        'records/NC-2026-001.md':
          '---\nid: NC-2026-001\ntype: nonconformity\ntitle: Late access removal\nstatus: open\nowner: person:raj\n---\n',
        'risks/RSK-011.md':
          '---\nid: RSK-011\ntype: risk\ntitle: Lost laptop\nstatus: treating\nowner: role:it-lead\nrisk_owner: person:raj\n---\n',
        'registers/assets.md':
          '---\nid: REG-01\ntype: asset\ntitle: Assets\nowner: role:it-lead\nreviewed_on: 2026-10-01\nentries:\n  - { id: AST-01, title: Laptop pool, status: active, asset_owner: person:raj }\n  - { id: AST-02, title: Old server, status: retired, asset_owner: person:raj }\n---\n',
        'plans/RTP-01.md':
          '---\nid: RTP-01\ntype: risk-treatment-plan\ntitle: Treatment plan\nstatus: in-progress\nowner: person:raj\nversion: "1.0"\nactions:\n  - { id: 1, risk: RSK-011, action: Complete the encryption, owner: person:raj, due: 2026-12-15, status: in-progress }\n  - { id: 2, risk: RSK-011, action: Inventory, owner: person:raj, due: 2026-06-15, status: done }\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'people/raj.md',
          line: 10,
          message:
            'person:raj left on 2026-07-31 and is still assigned to RTP-01 (actions.1), NC-2026-001, AST-01 (asset owner) and RSK-011 (risk owner)',
        },
      ],
    },
    {
      name: 'The last working day',
      files: {
        ...CONFIG,
        'people/raj.md': RAJ,
        'risks/RSK-011.md':
          '---\nid: RSK-011\ntype: risk\ntitle: Lost laptop\nstatus: treating\nowner: role:it-lead\nrisk_owner: person:raj\n---\n',
      },
      today: '2026-07-31',
      expect: [],
    },
    {
      name: 'One of two holders of a role',
      files: {
        ...CONFIG,
        'people/raj.md': RAJ,
        'people/kim.md':
          '---\nid: PER-03\ntype: person\ntitle: kim\nstatus: active\nowner: role:people-lead\nkind: employee\nstart: 2022-01-01\n---\n',
        'roles/it-lead.md':
          '---\nid: ROL-02\ntype: role\ntitle: IT lead\nstatus: active\nowner: role:ceo\nkey: it-lead\nholders:\n  - { person: person:raj, from: 2024-02-01 }\n  - { person: person:kim, from: 2024-02-01 }\n---\n',
      },
      today: '2026-08-01',
      expect: [
        {
          path: 'people/raj.md',
          line: 10,
          message: 'person:raj left on 2026-07-31 and is still assigned to role:it-lead (holder)',
        },
      ],
    },
    {
      name: 'Nobody noted the last day of a leaver, who owns a risk twice and stands in for a role until today',
      files: {
        ...CONFIG,
        'people/raj.md': RAJ.replace('end: 2026-07-31\n', ''),
        'people/kim.md':
          '---\nid: PER-03\ntype: person\ntitle: kim\nstatus: active\nowner: role:people-lead\nkind: employee\nstart: 2022-01-01\n---\n',
        'roles/it-lead.md':
          '---\nid: ROL-02\ntype: role\ntitle: IT lead\nstatus: active\nowner: role:ceo\nkey: it-lead\nholders:\n  - { person: person:kim, from: 2024-02-01 }\ndeputy:\n  - { person: person:raj, from: 2024-02-01, to: 2026-11-22 }\n---\n',
        'risks/RSK-011.md':
          '---\nid: RSK-011\ntype: risk\ntitle: Lost laptop\nstatus: treating\nowner: person:raj\nrisk_owner: person:raj\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'people/raj.md',
          line: 5,
          message: 'person:raj has left and is still assigned to RSK-011 and role:it-lead (deputy)',
        },
      ],
    },
    {
      name: 'A list that was withdrawn, rows that take their owner from the list, a retired role and a time that ended',
      files: {
        ...CONFIG,
        'people/raj.md': RAJ,
        'people/kim.md':
          '---\nid: PER-03\ntype: person\ntitle: kim\nstatus: active\nowner: role:people-lead\nkind: employee\nstart: 2022-01-01\n---\n',
        'registers/old-assets.md':
          '---\nid: REG-01\ntype: asset\ntitle: Assets of the old office\nstatus: withdrawn\nowner: role:it-lead\nentries:\n  - { id: AST-09, title: Fax, status: active, asset_owner: person:raj }\n---\n',
        'registers/context.md':
          '---\nid: REG-02\ntype: context-issue\ntitle: Context\nowner: person:raj\nentries:\n  - { id: CTX-01, title: Skills, status: monitored }\n---\n',
        'roles/it-lead.md':
          '---\nid: ROL-02\ntype: role\ntitle: IT lead\nstatus: active\nowner: role:ceo\nkey: it-lead\nholders:\n  - { person: person:raj, from: 2024-02-01, to: 2026-11-21 }\n  - { person: person:kim, from: 2024-02-01 }\n---\n',
        'roles/archivist.md':
          '---\nid: ROL-05\ntype: role\ntitle: Archivist\nstatus: retired\nowner: role:ceo\nkey: archivist\nholders:\n  - { person: person:raj, from: 2024-02-01 }\n  - { person: person:kim, from: 2024-02-01 }\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Who came back, closed records, and a role that is vacant now',
      files: {
        ...CONFIG,
        'people/raj.md': RAJ,
        'people/kim-1.md': RAJ.replace('PER-02', 'PER-04').replace('raj', 'kim').replace('raj-acme', 'kim-acme'),
        'people/kim-2.md':
          '---\nid: PER-05\ntype: person\ntitle: kim\nstatus: active\nowner: role:people-lead\nkind: employee\nstart: 2026-10-01\n---\n',
        'roles/it-lead.md':
          '---\nid: ROL-02\ntype: role\ntitle: IT lead\nstatus: active\nowner: role:ceo\nkey: it-lead\nholders:\n  - { person: person:raj, from: 2024-02-01 }\n---\n',
        'risks/RSK-011.md':
          '---\nid: RSK-011\ntype: risk\ntitle: Lost laptop\nstatus: treating\nowner: role:it-lead\nrisk_owner: person:kim\naccepted_by: person:raj\n---\n',
        'records/CA-2026-007.md':
          '---\nid: CA-2026-007\ntype: corrective-action\ntitle: Ticket on leaving\nstatus: closed\nowner: person:raj\nnonconformity: NC-2026-001\ndue: 2026-01-31\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms) {
    for (const [person, assignments] of assignmentsOfLeavers(isms)) {
      const { entry, facts } = person.record;
      const since = isms.people.lastDay(person, isms.today);
      yield {
        on: entry,
        at: [facts.end, entry.status].find((fact) => fact.state !== 'absent'),
        message: `person:${person.key} ${since === undefined ? 'has left' : `left on ${since}`} and is still assigned to ${inWords(assignments)}`,
      };
    }
  },
});

/** What each leaver still answers for, in the order of the records. */
function assignmentsOfLeavers(isms: Isms): ReadonlyMap<Person, readonly string[]> {
  const found = new Map<Person, Set<string>>();
  const add = (owner: Owner, what: string): void => {
    const standing = isms.people.standing(owner, isms.today);
    if (standing.state === 'left') found.set(standing.person, (found.get(standing.person) ?? new Set()).add(what));
  };
  for (const entry of isms.entries) {
    if (entry.lifecycle === 'no-longer' || isFinal(entry)) continue;
    for (const { owner, what } of [...ownersOfEntry(entry), ...ownersInFields(entry)]) add(owner, what);
  }
  for (const { owner, what } of holdersInName(isms)) add(owner, what);
  return new Map([...found].map(([person, set]) => [person, withoutRepeats([...set])]));
}

interface Assignment {
  readonly owner: Owner;
  readonly what: string;
}

/**
 * The owner of a record or register entry; documents have `owner-left`, corrective actions `corrective-action-unowned`, and
 * rows may take theirs from the register.
 */
function ownersOfEntry(entry: Entry): readonly Assignment[] {
  const isRecord =
    entry.definition !== undefined && entry.definition.kind !== 'document' && entry.type !== 'corrective-action';
  if (!isRecord || entry.owner === entry.register?.owner) return [];
  return (given(entry.owner) ?? []).map((owner) => ({ owner, what: nameOf(entry) }));
}

/** Fields that say who answers for something from now on; all others say who did something. */
const DUTIES: ReadonlyMap<string, string> = new Map([
  ['risk_owner', 'risk owner'],
  ['asset_owner', 'asset owner'],
  ['measured_by', 'measures it'],
  ['analysed_by', 'analyses it'],
]);

function ownersInFields(entry: Entry): readonly Assignment[] {
  const fields = walkFields(entry);
  const finished = new Set(fields.flatMap(({ path, fact }) => (isFinish(path, fact) ? [rowOf(path)] : [])));
  return fields.flatMap(({ path, field, fact }): readonly Assignment[] => {
    if (field.kind !== 'owner' || fact.state !== 'given') return [];
    // The field was read as an owner, by its kind.
    const owner = fact.value as Owner;
    const duty = DUTIES.get(path);
    if (duty !== undefined) return [{ owner, what: `${nameOf(entry)} (${duty})` }];
    const isOfRow = path.endsWith('.owner') && !finished.has(rowOf(path));
    return isOfRow ? [{ owner, what: `${nameOf(entry)} (${rowOf(path)})` }] : [];
  });
}

/** Fields of a row that say on which day it was finished. */
const FINISHES = ['completed_on', 'done_on', 'closed_on'];

const SETTLED = /^(?:done|closed|completed?|implemented|finished|cancell?ed|dropped|withdrawn)\b/i;

/** Whether a field of a row says that nothing is left to do there. */
function isFinish(path: string, fact: Fact<unknown>): boolean {
  if (fact.state !== 'given') return false;
  const name = path.slice(path.lastIndexOf('.') + 1);
  return FINISHES.includes(name) || (name === 'status' && SETTLED.test(fact.raw));
}

function rowOf(path: string): string {
  return path.slice(0, path.lastIndexOf('.'));
}

/** Tenures that nobody has ended. A role without any holder is told by `role-vacant`. */
function* holdersInName({ people, today }: Isms): Iterable<Assignment> {
  for (const { key, record, holders, deputies } of people.roles) {
    if (record.entry.lifecycle !== 'in-force') continue;
    const isHeld = holders.some((tenure) => people.isCurrent(tenure, today));
    const open = [
      ...(isHeld ? holders.map((tenure) => ({ tenure, as: 'holder' })) : []),
      ...deputies.map((tenure) => ({ tenure, as: 'deputy' })),
    ];
    for (const { tenure, as } of open) {
      if (tenure.owner && (tenure.to === undefined || tenure.to >= today)) {
        yield { owner: tenure.owner, what: `role:${key} (${as})` };
      }
    }
  }
}

/** Who owns a risk as its risk owner too is told once. */
function withoutRepeats(assignments: readonly string[]): readonly string[] {
  return assignments.filter((what) => !assignments.some((other) => what.startsWith(`${other} (`)));
}
