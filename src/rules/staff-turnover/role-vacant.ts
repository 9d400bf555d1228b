import * as z from 'zod';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Span } from '../../model/position.ts';
import type { Isms } from '../../records/isms.ts';
import type { Role, Tenure } from '../../records/people.ts';
import { type Draft, defineRule } from '../define-rule.ts';
import { homeOf } from '../whole-isms.ts';
import { inWords } from '../wording.ts';

const CONFIG = { 'holdfast.yml': 'version: 1\npreset: iso27001\n' };
const ROLE =
  '---\nid: ROL-01\ntype: role\ntitle: ISMS manager\nstatus: active\nowner: role:top-management\nkey: isms-manager\nholders:\n  - { person: person:raj, from: 2024-02-01, to: 2026-09-30 }\n---\n';
const RAJ =
  '---\nid: PER-02\ntype: person\ntitle: raj\nstatus: active\nowner: role:people-lead\nkind: employee\nstart: 2024-02-01\n---\n';
const KIM = RAJ.replace('PER-02', 'PER-03').replace('raj', 'kim');

export const roleVacant = defineRule({
  name: 'role-vacant',
  area: 'staff-turnover',
  flags:
    'A role in use that nobody holds today (a warning while its deputy stands in), or no role in use for top management, the ISMS manager or the internal auditor.',
  why: 'Everything that the role owns, approves and decides has nobody behind it (5.3), and no message about it reaches anyone.',
  fix: 'Name a holder with the first day under `holders`; until then a `deputy`.',
  severity: 'error',
  grade: 'minor',
  cause: 'calendar',
  issue: true,
  clauses: ['5.3'],
  controls: ['A.5.2'],
  needs: [],
  steps: ['Agree with somebody who will hold the role, and from when', 'Add the holder under `holders`'],
  falsePositives:
    'The last day of a holder still counts: the role is vacant from the day after. Somebody whom no record of a person knows holds a role all the same. Retired roles are not looked at.',
  options: z.strictObject({
    required: z
      .array(z.string())
      .default(['top-management', 'isms-manager', 'internal-auditor'])
      .describe('Keys of roles that every ISMS needs. `top-management` is also any role with `top_management: true`.'),
  }),
  examples: [
    {
      name: 'Vacant since the holder stepped down',
      files: { ...CONFIG, 'roles/isms-manager.md': ROLE, 'people/raj.md': RAJ },
      today: '2026-10-01',
      expect: [
        {
          path: 'roles/isms-manager.md',
          line: 9,
          message: 'role:isms-manager has had no holder since 2026-09-30, the last day of person:raj',
        },
      ],
    },
    {
      name: 'The last day of the holder',
      files: { ...CONFIG, 'roles/isms-manager.md': ROLE, 'people/raj.md': RAJ },
      today: '2026-09-30',
      expect: [],
    },
    {
      name: 'The holder left, and the deputy stands in until the next one comes',
      files: {
        ...CONFIG,
        'roles/isms-manager.md': ROLE.replace(', to: 2026-09-30', '')
          .replace('---\n', '---\ndeputy: [{ person: person:kim, from: 2025-01-01 }]\n')
          .replace(' }\n---', ' }\n  - { person: person:lee, from: 2027-01-01 }\n---'),
        'people/raj.md': RAJ.replace('active', 'left').replace('start:', 'end: 2026-07-31\nstart:'),
        'people/kim.md': KIM,
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'roles/isms-manager.md',
          line: 10,
          message:
            'role:isms-manager has had no holder since 2026-07-31, the last day of person:raj; its deputy person:kim stands in, and person:lee follows on 2027-01-01',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'A role that nobody has ever held, and two that the ISMS needs and does not have',
      files: {
        ...CONFIG,
        'isms/scope.md':
          '---\nid: SCP-01\ntype: isms-scope\ntitle: ISMS scope\nstatus: effective\nowner: role:isms-manager\nversion: "2.0"\napproved_on: 2026-03-10\n---\n',
        'roles/isms-manager.md':
          '---\nid: ROL-01\ntype: role\ntitle: ISMS manager\nstatus: active\nowner: role:top-management\nkey: isms-manager\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'isms/scope.md',
          line: 4,
          message: 'No role in use is recorded for top-management and internal-auditor',
        },
        { path: 'roles/isms-manager.md', line: 4, message: 'role:isms-manager has no holder' },
      ],
    },
    {
      name: 'Two who held it, one of whom left before his time was over, a deputy of the past, and two who follow',
      files: {
        ...CONFIG,
        'roles/isms-manager.md': ROLE.replace(
          ' }\n---',
          ' }\n  - { person: person:kim, from: 2022-01-01, to: 2024-01-31 }\n  - { person: person:lee, from: 2027-06-01, to: 2027-12-31 }\n  - { person: person:mia, from: 2027-01-01 }\ndeputy: [{ person: person:kim, from: 2025-01-01, to: 2026-06-30 }]\n---',
        ),
        'people/raj.md': RAJ.replace('active', 'left').replace('start:', 'end: 2026-07-31\nstart:'),
        'people/kim.md': KIM,
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'roles/isms-manager.md',
          line: 9,
          message:
            'role:isms-manager has had no holder since 2026-07-31, the last day of person:raj; person:mia follows on 2027-01-01',
        },
      ],
    },
    {
      name: 'A list of holders without anybody, and roles that are out of use',
      files: {
        ...CONFIG,
        'isms/scope.md':
          '---\nid: SCP-01\ntype: isms-scope\ntitle: ISMS scope\nstatus: effective\nowner: role:isms-manager\n---\n',
        'roles/isms-manager.md':
          '---\nid: ROL-01\ntype: role\ntitle: ISMS manager\nstatus: active\nowner: role:director\nkey: isms-manager\nholders: []\n---\n',
        'roles/auditor.md':
          '---\nid: ROL-02\ntype: role\ntitle: Internal auditor\nstatus: retired\nowner: role:director\nkey: internal-auditor\n---\n',
        'roles/director.md':
          '---\nid: ROL-03\ntype: role\ntitle: Director\nstatus: retired\nowner: role:director\nkey: director\ntop_management: true\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'isms/scope.md',
          line: 4,
          message: 'No role in use is recorded for top-management and internal-auditor',
        },
        { path: 'roles/isms-manager.md', line: 8, message: 'role:isms-manager has no holder' },
      ],
    },
    {
      name: 'An ISMS without any record of a role, which may keep them elsewhere',
      files: {
        ...CONFIG,
        'isms/scope.md':
          '---\nid: SCP-01\ntype: isms-scope\ntitle: ISMS scope\nstatus: effective\nowner: role:isms-manager\n---\n',
      },
      today: '2026-11-22',
      expect: [
        {
          path: 'isms/scope.md',
          line: 4,
          message: 'No role in use is recorded for top-management, isms-manager and internal-auditor',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'Holders that nobody can read, and a time that ends before it begins, of which other rules tell',
      files: {
        ...CONFIG,
        'roles/isms-manager.md':
          '---\nid: ROL-01\ntype: role\ntitle: ISMS manager\nstatus: active\nowner: role:director\nkey: isms-manager\nholders: person:raj\n---\n',
        'roles/auditor.md': ROLE.replace('ROL-01', 'ROL-02')
          .replace('key: isms-manager', 'key: internal-auditor')
          .replace('from: 2024-02-01', 'from: 2026-12-01'),
      },
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'An outside auditor without a record of a person, and a director as top management',
      files: {
        ...CONFIG,
        'isms/scope.md':
          '---\nid: SCP-01\ntype: isms-scope\ntitle: ISMS scope\nstatus: effective\nowner: role:isms-manager\n---\n',
        'people/raj.md': RAJ,
        'roles/isms-manager.md': ROLE.replace('2026-09-30', '2026-12-31'),
        'roles/auditor.md':
          '---\nid: ROL-02\ntype: role\ntitle: Internal auditor\nstatus: active\nowner: role:director\nkey: internal-auditor\nholders: [{ person: Outside Auditor, from: 2026-01-01 }]\n---\n',
        'roles/director.md':
          '---\nid: ROL-03\ntype: role\ntitle: Director\nstatus: active\nowner: role:director\nkey: director\ntop_management: true\nholders: [{ person: person:raj, from: 2026-01-01 }]\n---\n',
      },
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms, { required }) {
    for (const role of isms.people.roles) {
      if (role.record.entry.lifecycle === 'in-force') yield* vacancy(isms, role);
    }
    yield* absentRoles(isms, required);
  },
});

function* vacancy(isms: Isms, role: Role): Iterable<Draft> {
  const { people, today } = isms;
  const { entry, facts } = role.record;
  const isCurrent = (tenure: Tenure): boolean => people.isCurrent(tenure, today);
  if (facts.holders.state === 'unreadable' || role.holders.some((tenure) => isCurrent(tenure) || isUnclear(tenure)))
    return;
  const last = lastTenure(isms, role);
  const deputies = role.deputies.filter(isCurrent).map(({ text }) => text);
  const [next] = role.holders
    .flatMap(({ text, from }) => (from !== undefined && from > today ? [{ text, from }] : []))
    .sort((a, b) => a.from.localeCompare(b.from));
  const outlook = [
    ...(deputies.length > 0 ? [`its deputy ${inWords(deputies)} stands in`] : []),
    ...(next ? [`${next.text} follows on ${next.from}`] : []),
  ];
  const since = last ? ` has had no holder since ${last.day}, the last day of ${last.text}` : ' has no holder';
  yield {
    on: entry,
    at: last?.at ?? (facts.holders.state === 'absent' ? undefined : facts.holders),
    message: `role:${role.key}${since}${outlook.length > 0 ? `; ${outlook.join(', and ')}` : ''}`,
    severity: deputies.length > 0 ? 'warning' : undefined,
    needsIssue: deputies.length > 0 ? false : undefined,
    detail: 'vacant',
  };
}

/** Whether a time ends before it begins, so that nobody can tell whether it runs: `record-data-invalid` tells it. */
function isUnclear({ from, to }: Tenure): boolean {
  return from !== undefined && to !== undefined && to < from;
}

/** Who held the role last, and the last day; `undefined` when nobody did, or nobody says until when. */
function lastTenure(
  { people, today }: Isms,
  { holders }: Role,
): { readonly day: PlainDate; readonly text: string; readonly at: Span } | undefined {
  return holders
    .flatMap(({ person, text, to, at }) => {
      const ends = [to, person && people.lastDay(person, today)].flatMap((day) => (day && day < today ? [day] : []));
      const [day] = ends.sort();
      return day === undefined ? [] : [{ day, text, at }];
    })
    .sort((a, b) => a.day.localeCompare(b.day))
    .at(-1);
}

/** Roles without which there is no ISMS (5.3). Said once, where the ISMS is described. */
function* absentRoles(isms: Isms, required: readonly string[]): Iterable<Draft> {
  const { roles } = isms.people;
  const inUse = roles.filter(({ record }) => record.entry.lifecycle === 'in-force');
  const absent = required.filter((key) => {
    if (key === 'top-management' && inUse.some(({ isTopManagement }) => isTopManagement)) return false;
    const role = isms.people.roleOf({ kind: 'role', text: `role:${key}` });
    return role?.record.entry.lifecycle !== 'in-force';
  });
  const on = homeOf(isms);
  if (!isms.typed || !isms.whole || absent.length === 0 || on?.lifecycle !== 'in-force') return;
  yield {
    on,
    message: `No role in use is recorded for ${inWords(absent)}`,
    fix: `Record each as a document of type \`role\` with its \`key\` and \`holders\`.`,
    // Roles may be kept elsewhere: 5.3 asks that they are assigned and told, not that they stand in this repository.
    severity: roles.length === 0 ? 'warning' : undefined,
    needsIssue: roles.length === 0 ? false : undefined,
    detail: 'required',
    missing: ['role'],
  };
}
