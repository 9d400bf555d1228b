import { type Day, TODAY } from './days.ts';
import { cleanText, keptOf, listOf, must, rowsOf, textOf } from './kept.ts';
import { atOnce, type Fields, growing, type Part, recordText, rowText, type Written, withRows } from './writing.ts';

export interface Person {
  readonly id: string;
  /** The key by which the ISMS names them. */
  readonly key: string;
  readonly status: 'joining' | 'active' | 'leave' | 'left';
  readonly kind: string;
  readonly start: Day;
  /** The last working day, which still counts. */
  readonly end?: Day | undefined;
}

/** A skill that a role asks of whoever holds it today. */
export interface NeededSkill {
  readonly role: string;
  readonly person: string;
  readonly skill: string;
}

export interface Competence {
  readonly id: string;
  readonly person: string;
  readonly skill: string;
  readonly status: 'valid' | 'expired';
  readonly obtainedOn: Day;
  /** The last day on which it counts; left out, it does not end. */
  readonly expiresOn?: Day | undefined;
}

export interface PeopleTruth {
  readonly people: readonly Person[];
  readonly needed: readonly NeededSkill[];
  readonly competence: readonly Competence[];
}

const JOINED: readonly Fields[] = [
  {
    id: 'PER-15',
    title: 'aoife',
    status: 'active',
    kind: 'employee',
    start: '2024-01-15',
    github: 'bw-aoife',
    manager: 'person:hugo',
    induction_done: '2024-01-23',
  },
  {
    id: 'PER-16',
    title: 'kofi',
    status: 'active',
    kind: 'employee',
    start: '2024-03-04',
    github: 'bw-kofi',
    manager: 'person:paulo',
    induction_done: '2024-03-12',
  },
  {
    id: 'PER-17',
    title: 'greta',
    status: 'left',
    kind: 'contractor',
    start: '2024-04-08',
    end: '2025-03-14',
    manager: 'person:hugo',
    induction_done: '2024-04-16',
  },
  {
    id: 'PER-18',
    title: 'mateo',
    status: 'left',
    kind: 'employee',
    start: '2024-06-03',
    end: '2026-05-29',
    github: 'bw-mateo',
    manager: 'person:dev',
    induction_done: '2024-06-11',
  },
  {
    id: 'PER-19',
    title: 'freya',
    status: 'leave',
    kind: 'employee',
    start: '2024-09-02',
    github: 'bw-freya',
    manager: 'person:paulo',
    induction_done: '2024-09-10',
  },
  {
    id: 'PER-20',
    title: 'rohan',
    status: 'active',
    kind: 'employee',
    start: '2025-01-06',
    github: 'bw-rohan',
    manager: 'person:dev',
    induction_done: '2025-01-14',
  },
  {
    id: 'PER-21',
    title: 'lucia',
    status: 'active',
    kind: 'employee',
    start: '2025-05-12',
    github: 'bw-lucia',
    manager: 'person:hugo',
    induction_done: '2025-05-20',
  },
  {
    id: 'PER-22',
    title: 'emeka',
    status: 'active',
    kind: 'employee',
    start: '2025-10-06',
    github: 'bw-emeka',
    manager: 'person:paulo',
    induction_done: '2025-10-14',
  },
  {
    id: 'PER-23',
    title: 'signe',
    status: 'active',
    kind: 'employee',
    start: '2026-06-08',
    github: 'bw-signe',
    manager: 'person:hugo',
    induction_done: '2026-06-16',
  },
  { id: 'PER-24', title: 'tariq', status: 'active', kind: 'contractor', start: '2026-11-09', manager: 'person:dev' },
  { id: 'PER-25', title: 'helmi', status: 'joining', kind: 'employee', start: '2026-12-01', manager: 'person:paulo' },
];

/** Two roles that came with growth: of their three skills one was shown and has run out, and one was never shown. */
const ROLES: readonly Fields[] = [
  {
    id: 'ROL-11',
    title: 'Support lead',
    status: 'active',
    key: 'support-lead',
    responsibilities: ['Answers tickets of customers', 'Knows what may be said to whom'],
    authorities: ['Closes an account of a customer on request'],
    holders: [{ person: 'person:aoife', from: '2025-02-03' }],
    deputy: [{ person: 'person:lucia', from: '2025-06-02' }],
    required_competence: [
      { skill: 'Handling requests about personal data', evidence_kind: 'training' },
      { skill: 'Incident communication', evidence_kind: 'training' },
    ],
  },
  {
    id: 'ROL-12',
    title: 'Continuity lead',
    status: 'active',
    key: 'continuity-lead',
    responsibilities: ['Plans and holds the exercises of continuity'],
    authorities: ['Calls an exercise'],
    holders: [{ person: 'person:rohan', from: '2026-07-01' }],
    deputy: [{ person: 'person:yuki', from: '2026-07-01' }],
    required_competence: [{ skill: 'Business continuity', evidence_kind: 'training' }],
  },
];

const EVIDENCE: readonly Fields[] = [
  {
    id: 'CMP-2024-004',
    title: 'ISO 27001 implementation, tomas',
    status: 'expired',
    recorded_on: '2024-01-18',
    closed_on: '2025-09-12',
    person: 'person:tomas',
    role: 'role:isms-manager',
    skill: 'ISO 27001 implementation',
    basis: 'certificate',
    obtained_on: '2024-01-18',
    expires_on: '2025-09-12',
    evidence: ['https://vault.brightwater.example/competence/tomas-implementer.pdf'],
    evaluated_by: 'person:oskar',
  },
  {
    id: 'CMP-2025-007',
    title: 'Handling requests about personal data, aoife',
    status: 'valid',
    recorded_on: '2025-03-18',
    person: 'person:aoife',
    role: 'role:support-lead',
    skill: 'Handling requests about personal data',
    basis: 'training',
    obtained_on: '2025-03-18',
    expires_on: '2027-03-17',
    evidence: ['https://vault.brightwater.example/competence/aoife-requests.pdf'],
    evaluated_by: 'person:sana',
  },
  {
    id: 'CMP-2025-008',
    title: 'Incident communication, aoife',
    status: 'valid',
    recorded_on: '2025-04-02',
    person: 'person:aoife',
    role: 'role:support-lead',
    skill: 'Incident communication',
    basis: 'training',
    obtained_on: '2025-04-02',
    expires_on: '2026-10-01',
    evidence: ['https://vault.brightwater.example/competence/aoife-communication.pdf'],
    evaluated_by: 'person:hugo',
  },
];

/** People, the skills that their roles ask for and what shows them. */
export function people(): Part<PeopleTruth> {
  const register = withRows(cleanText('registers/people.md'), JOINED.map(rowText));
  const roles = withRows(cleanText('registers/roles.md'), ROLES.map(rowText));
  return {
    written: [
      growing('registers/people.md', register, 'lena', 'People with a part in the ISMS'),
      growing('registers/roles.md', roles, 'nora', 'Roles'),
      ...EVIDENCE.map(competenceFile),
    ],
    truth: {
      people: rowsOf(register).map(toPerson),
      needed: rowsOf(roles).flatMap(toNeeded),
      competence: [...keptOf('competence-record').map(({ fields }) => fields), ...EVIDENCE].map(toCompetence),
    },
  };
}

function competenceFile(fields: Fields): Written {
  const { id, title, status, ...rest } = fields;
  const all = { id, type: 'competence-record', title, status, owner: 'role:people-lead', ...rest };
  const on = must(fields, 'closed_on' in fields ? 'closed_on' : 'recorded_on');
  const text = recordText(all, 'Seen in the original; the copy is in the folder.');
  return atOnce(
    `records/competence/${String(id)}.md`,
    on,
    'lena',
    `Competence of ${must(fields, 'person').slice(7)}`,
    text,
  );
}

function toPerson(row: Fields): Person {
  return {
    id: must(row, 'id'),
    key: must(row, 'title'),
    status: must(row, 'status') as Person['status'],
    kind: must(row, 'kind'),
    start: must(row, 'start'),
    end: textOf(row, 'end'),
  };
}

function toNeeded(row: Fields): readonly NeededSkill[] {
  const current = listOf<Fields>(row, 'holders').filter((holder) => (textOf(holder, 'to') ?? TODAY) >= TODAY);
  return current.flatMap((holder) =>
    listOf<Fields>(row, 'required_competence').map((needed) => ({
      role: must(row, 'key'),
      person: must(holder, 'person').slice('person:'.length),
      skill: must(needed, 'skill'),
    })),
  );
}

function toCompetence(fields: Fields): Competence {
  return {
    id: must(fields, 'id'),
    person: must(fields, 'person').slice('person:'.length),
    skill: must(fields, 'skill'),
    status: must(fields, 'status') as Competence['status'],
    obtainedOn: must(fields, 'obtained_on'),
    expiresOn: textOf(fields, 'expires_on'),
  };
}
