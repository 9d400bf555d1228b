import * as z from 'zod';
import type { Interval } from '../../calendar/interval.ts';
import { addInterval, type PlainDate } from '../../calendar/plain-date.ts';
import type { Owner } from '../../documents/values/owner.ts';
import { given } from '../../model/fact.ts';
import { nameOf, statusWord } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import type { Role, Tenure } from '../../records/people.ts';
import { competenceRecord } from '../../records/types/competence-record.ts';
import { handover } from '../../records/types/handover.ts';
import { defineRule, intervalOption } from '../define-rule.ts';

const CONFIG = { 'holdfast.yml': 'version: 1\npreset: iso27001\n' };
const ROLE =
  '---\nid: ROL-01\ntype: role\ntitle: ISMS manager\nstatus: active\nowner: role:top-management\nkey: isms-manager\nkey_role: true\nrequired_competence: [{ skill: ISO 27001 implementation }]\nholders:\n  - { person: person:raj, from: 2024-02-01, to: 2026-09-30 }\n  - { person: person:lee, from: 2026-10-01 }\n---\n';
const HANDOVER =
  '---\nid: HND-2026-01\ntype: handover\ntitle: Handover of the ISMS\nstatus: done\nowner: role:people-lead\nrole: role:isms-manager\nfrom_person: person:raj\nto_person: person:lee\nlast_day: 2026-09-30\nitems: [{ what: open actions, done: true }]\n---\n';
const NO_SKILLS = ROLE.replace('[{ skill: ISO 27001 implementation }]', '[]');

export const keyRoleHandoverMissing = defineRule({
  name: 'key-role-handover-missing',
  area: 'staff-turnover',
  flags:
    'A key role (`key_role: true`) that changed hands without a handover that is done, or whose new holder has neither evidence of competence nor training for it, once the time for that has passed.',
  why: 'What one person knew about the ISMS leaves with that person: promises to the auditor, open actions, where the evidence is.',
  fix: 'Complete the handover with its open actions, accounts and promises, train the new holder, and file the evidence.',
  severity: 'warning',
  grade: 'minor',
  cause: 'calendar',
  issue: true,
  clauses: ['5.3', '7.2'],
  controls: ['A.6.5', 'A.5.11'],
  needs: [],
  steps: [
    'Sit down with whoever held the role, and write down what was open',
    'Train the new holder, and file the evidence of competence',
    'Set the handover to `done`',
  ],
  falsePositives:
    'The first holder of a role takes it over from nobody, and a second holder beside the first one neither. Evidence of competence may be older than the change: a deputy who moves up has it already. Skills that the role asks for by name are told by `competence-evidence-missing`, a handover past its last day by `obligation-overdue`.',
  options: z.strictObject({
    within: intervalOption('30 days').describe('How long after the first day of the new holder the handover may take.'),
    look_back: intervalOption('36 months').describe(
      'How far back changes of holder are looked at: one cycle of certification.',
    ),
  }),
  examples: [
    {
      name: 'A new ISMS manager without a handover, on the thirty-first day',
      files: { ...CONFIG, 'roles/isms-manager.md': ROLE },
      today: '2026-11-01',
      expect: [
        {
          path: 'roles/isms-manager.md',
          line: 12,
          message:
            'person:lee took over role:isms-manager from person:raj on 2026-10-01, and there is no handover to person:lee',
        },
      ],
    },
    {
      name: 'The thirtieth day',
      files: { ...CONFIG, 'roles/isms-manager.md': ROLE },
      today: '2026-10-31',
      expect: [],
    },
    {
      name: 'A handover that is still open, and no evidence of competence',
      files: {
        ...CONFIG,
        'roles/isms-manager.md': NO_SKILLS,
        'records/HND-2026-01.md': HANDOVER.replace('done', 'open').replace('2026-09-30', '2026-12-31'),
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'roles/isms-manager.md',
          line: 12,
          message:
            'person:lee took over role:isms-manager from person:raj on 2026-10-01, HND-2026-01 is still open, and there is neither evidence of competence nor training for it',
        },
      ],
    },
    {
      name: 'A handover of another role, and one to somebody else',
      files: {
        ...CONFIG,
        'roles/isms-manager.md': ROLE,
        'roles/it-lead.md': ROLE.replace('ROL-01', 'ROL-02').replace(
          'key: isms-manager\nkey_role: true',
          'key: it-lead',
        ),
        'records/HND-2026-01.md': HANDOVER.replace('role:isms-manager', 'role:it-lead'),
        'records/HND-2026-02.md': HANDOVER.replace('2026-01', '2026-02').replace(
          'to_person: person:lee',
          'to_person: person:kim',
        ),
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'roles/isms-manager.md',
          line: 12,
          message:
            'person:lee took over role:isms-manager from person:raj on 2026-10-01, and there is no handover to person:lee',
        },
      ],
    },
    {
      name: 'Handed over, by somebody who was trained on the way',
      files: {
        ...CONFIG,
        'roles/isms-manager.md': NO_SKILLS,
        'records/HND-2026-01.md': HANDOVER.replace('---\n', '---\ntraining_done: 2026-09-10\n'),
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Handed over to a deputy, whose evidence is older than the change',
      files: {
        ...CONFIG,
        'roles/isms-manager.md': NO_SKILLS,
        'records/HND-2026-01.md': HANDOVER,
        'records/CMP-2025-01.md':
          '---\nid: CMP-2025-01\ntype: competence-record\ntitle: Course\nstatus: valid\nowner: role:people-lead\nperson: person:lee\nrole: role:isms-manager\nskill: ISO 27001 implementation\nobtained_on: 2025-03-01\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'The first holder, and a second one beside the first',
      files: {
        ...CONFIG,
        'roles/isms-manager.md': ROLE.replace(', to: 2026-09-30', ''),
        'roles/auditor.md':
          '---\nid: ROL-02\ntype: role\ntitle: Internal auditor\nstatus: active\nowner: role:top-management\nkey: internal-auditor\nkey_role: true\nholders: [{ person: person:kim, from: 2026-01-01 }]\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms, { within, look_back }) {
    for (const role of isms.people.roles) {
      const { entry, facts } = role.record;
      if (entry.lifecycle !== 'in-force' || given(facts.key_role) !== true) continue;
      for (const takeover of takeovers(isms, role, within)) {
        const { to, from, on } = takeover;
        const isTime = addInterval(on, within) < isms.today && isms.today <= addInterval(on, look_back);
        const gaps = isTime ? gapsOf(isms, role, to) : [];
        if (gaps.length === 0) continue;
        yield {
          on: entry,
          at: takeover.at,
          message: `${to.text} took over role:${role.key} from ${from} on ${on}, ${gaps.length > 1 ? `${gaps[0]}, ` : ''}and ${gaps.at(-1)}`,
          detail: `${to.text.toLowerCase()}:${on}`,
          missing: ['handover', 'competence-record', 'training-campaign'],
        };
      }
    }
  },
});

interface Takeover extends Pick<Tenure, 'at'> {
  readonly to: Owner;
  /** As written. */
  readonly from: string;
  readonly on: PlainDate;
}

/** Current holders who came after somebody else: whose time ended before theirs began, or soon after. */
function* takeovers(isms: Isms, role: Role, overlap: Interval): Iterable<Takeover> {
  const { people, today } = isms;
  for (const tenure of role.holders) {
    const { from, owner, at } = tenure;
    if (!owner || from === undefined || !people.isCurrent(tenure, today)) continue;
    // Somebody whom nobody knows is told by `broken-reference`.
    if (people.standing(owner, today).state === 'unknown') continue;
    const earlier = role.holders
      .filter((other) => other.from === undefined || other.from < from)
      .flatMap((other) => {
        const end = endOf(isms, other);
        return end !== undefined && end <= addInterval(from, overlap) ? [{ other, end }] : [];
      })
      .sort((a, b) => a.end.localeCompare(b.end))
      .at(-1)?.other;
    if (!earlier || (earlier.owner && people.isSame(earlier.owner, owner))) continue;
    yield { to: owner, from: earlier.owner?.text ?? 'somebody', on: from, at };
  }
}

function endOf({ people, today }: Isms, { person, to }: Tenure): PlainDate | undefined {
  return [to, person && people.lastDay(person, today)].flatMap((day) => day ?? []).sort()[0];
}

function gapsOf(isms: Isms, role: Role, to: Owner): readonly string[] {
  const { people, today } = isms;
  const isOfRole = (owner: Owner | undefined): boolean => owner !== undefined && people.roleOf(owner) === role;
  const isTo = (owner: Owner | undefined): boolean => owner !== undefined && people.isSame(owner, to);
  const handovers = recordsOf(isms, handover).filter(
    ({ facts }) => isOfRole(given(facts.role)) && isTo(given(facts.to_person)),
  );
  const isDone = handovers.some(({ entry }) => statusWord(entry) === 'done');
  const isLate = handovers.some(({ facts }) => (given(facts.last_day) ?? today) < today);
  const isTrained =
    handovers.some(({ facts }) => facts.training_done.state === 'given') ||
    recordsOf(isms, competenceRecord).some(({ facts }) => isOfRole(given(facts.role)) && isTo(given(facts.person)));
  const asksForSkills = (given(role.record.facts.required_competence) ?? []).length > 0;
  const [open] = handovers;
  return [
    ...(isDone || isLate ? [] : [open ? `${nameOf(open.entry)} is still open` : `there is no handover to ${to.text}`]),
    ...(isTrained || asksForSkills ? [] : ['there is neither evidence of competence nor training for it']),
  ];
}
