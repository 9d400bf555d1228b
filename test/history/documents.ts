import { type Day, FIRST_DAY, plusDays } from './days.ts';
import { fieldsOf, type Kept, keptFiles, must, textOf } from './kept.ts';
import { randomFrom } from './random.ts';
import { TREATMENT_PLAN } from './risks.ts';
import { statements } from './statements.ts';
import { type Fields, FOUNDING, recordText, type State, type Written } from './writing.ts';

/** Documents that came later, each with a case that the figures about documents have to get right. */
const NEW: readonly (Fields & { readonly path: string })[] = [
  // Due today, due yesterday, long overdue, and due earlier than its interval says.
  {
    path: 'procedures/mobile-devices.md',
    id: 'PRO-11',
    type: 'procedure',
    title: 'Telephones and tablets',
    status: 'effective',
    version: '1.0',
    owner: 'role:platform-lead',
    process: 'mobile-devices',
    trigger: 'Somebody gets a telephone',
    approved_by: ['person:oskar'],
    approved_on: '2025-11-22',
    reviewed_on: '2025-11-22',
    review_interval: '12 months',
    clauses: ['8.1'],
    controls: ['A.8.1'],
  },
  {
    path: 'standards/cryptography.md',
    id: 'STD-03',
    type: 'standard',
    applies_to: ['Everything that we run'],
    title: 'Cryptography',
    status: 'effective',
    version: '1.1',
    owner: 'role:platform-lead',
    approved_by: ['person:oskar'],
    approved_on: '2025-11-21',
    reviewed_on: '2025-11-21',
    review_interval: '12 months',
    clauses: ['8.1'],
    controls: ['A.8.24'],
  },
  {
    path: 'procedures/visitors.md',
    id: 'PRO-12',
    type: 'procedure',
    title: 'Visitors',
    status: 'effective',
    version: '1.0',
    owner: 'role:people-lead',
    process: 'visitors',
    trigger: 'Somebody visits the office',
    approved_by: ['person:oskar'],
    approved_on: '2024-09-30',
    reviewed_on: '2025-09-30',
    review_interval: '12 months',
    clauses: ['8.1'],
    controls: ['A.7.2'],
  },
  {
    path: 'procedures/portal-accounts.md',
    id: 'PRO-14',
    type: 'procedure',
    title: 'Accounts of the portal',
    status: 'effective',
    version: '1.0',
    owner: 'role:customer-lead',
    process: 'portal-accounts',
    trigger: 'A customer asks for an account',
    approved_by: ['person:oskar'],
    approved_on: '2026-04-28',
    reviewed_on: '2026-04-28',
    review_interval: '12 months',
    next_review: '2026-10-31',
    clauses: ['8.1'],
    controls: ['A.5.16'],
  },
  // In force, and nobody can say when it is due.
  {
    path: 'standards/naming.md',
    id: 'STD-04',
    type: 'standard',
    applies_to: ['Everything that we run'],
    title: 'Names of systems',
    status: 'effective',
    version: '1.0',
    owner: 'role:engineering-lead',
    approved_by: ['person:oskar'],
    clauses: ['8.1'],
    controls: ['A.8.9'],
  },
  // Not in force.
  {
    path: 'procedures/meter-updates.md',
    id: 'PRO-13',
    type: 'procedure',
    title: 'Updates of meters',
    status: 'draft',
    version: '0.3',
    owner: 'role:engineering-lead',
    process: 'meter-updates',
    trigger: 'The maker has a new version',
    clauses: ['8.1'],
    controls: ['A.8.8'],
  },
  {
    path: 'standards/fax.md',
    id: 'GDL-02',
    type: 'guideline',
    title: 'Sending a fax',
    status: 'withdrawn',
    version: '1.0',
    owner: 'role:people-lead',
    approved_by: ['person:tomas'],
    approved_on: '2023-11-14',
    reviewed_on: '2024-11-12',
    clauses: ['8.1'],
    controls: ['A.5.14'],
  },
  {
    path: 'policies/clear-desk.md',
    id: 'POL-07',
    type: 'policy',
    title: 'Clear desk policy',
    status: 'superseded',
    version: '1.2',
    owner: 'role:people-lead',
    level: 'topic',
    superseded_by: 'POL-03',
    approved_by: ['person:nora'],
    approved_on: '2024-03-19',
    reviewed_on: '2024-03-19',
    clauses: ['8.1'],
    controls: ['A.7.7'],
  },
  // To be confirmed by everybody, for less than thirty days.
  {
    path: 'policies/artificial-intelligence.md',
    id: 'POL-08',
    type: 'policy',
    title: 'Policy for the use of language models',
    status: 'effective',
    version: '1.0',
    owner: 'role:cto',
    level: 'topic',
    approved_by: ['person:nora'],
    approved_on: '2026-11-03',
    reviewed_on: '2026-11-03',
    review_interval: '12 months',
    acknowledge: true,
    distribution: ['role:engineering-lead', 'role:customer-lead'],
    clauses: ['8.1'],
    controls: ['A.5.10'],
  },
];

/** Documents of the clean ISMS that another part writes. */
const ELSEWHERE = [
  'governance/audit-programme.md',
  'governance/budget-2026.md',
  'governance/budget-2027.md',
  'governance/statement-of-applicability.md',
  'governance/archive/statement-of-applicability-2024.md',
];

/** Policies, procedures, standards and plans, version by version. */
export function documents(): readonly Written[] {
  const kept = keptFiles().filter(({ path, fields }) => fields.version !== undefined && !ELSEWHERE.includes(path));
  return [...kept.map(versions), ...NEW.map(newDocument), ...statements()];
}

function newDocument({ path, ...fields }: Fields & { readonly path: string }): Written {
  const title = must(fields, 'title');
  const text = recordText(
    fields,
    'Who does it says in the ticket what was done.\n\n1. Ask whoever owns the system.\n2. Write down the answer.',
  );
  const on = textOf(fields, 'reviewed_on') ?? '2026-08-31';
  const states: readonly State[] = [
    { on, by: 'dev', reviewedBy: 'oskar', message: `${title} ${must(fields, 'version')}`, text },
  ];
  return { path, states };
}

/** The version that is in force, and before it about one a year, down to the one that was put into git. */
function versions({ path, text, fields }: Kept): Written {
  const final = path === 'governance/risk-treatment-plan.md' ? TREATMENT_PLAN : text;
  const random = randomFrom([...path].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
  const title = must(fields, 'title');
  const owner = AUTHORS[must(fields, 'owner')] ?? 'dev';
  const approver = must(fields, 'type') === 'policy' ? 'nora' : 'oskar';
  const states: State[] = [];
  let version = must(fields, 'version');
  let on = must(fields, 'reviewed_on');
  let state = final;
  while (on > FIRST_DAY) {
    const author = owner === 'ines' && on < '2025-09-01' ? 'tomas' : owner;
    states.unshift({ on, by: author, reviewedBy: approver, message: `${title} ${version}`, text: state });
    on = plusDays(on, -random.between(330, 362));
    version = before(version);
    state = asVersion(final, version, on);
    if (/^1\.0$|^0\./.test(version)) break;
  }
  const first = on > FIRST_DAY ? asVersion(final, version, plusDays(FIRST_DAY, -17)) : state;
  states.unshift({ on: FIRST_DAY, by: 'tomas', message: FOUNDING, text: first });
  return { path, states: path === 'policies/acceptable-use.md' ? withTypingError(states) : states };
}

const AUTHORS: Readonly<Record<string, string>> = {
  'role:isms-manager': 'ines',
  'role:platform-lead': 'dev',
  'role:engineering-lead': 'paulo',
  'role:people-lead': 'lena',
  'role:finance-lead': 'milo',
  'role:dpo': 'sana',
  'role:cto': 'oskar',
};

/** `2.1` after `2.2`, `1.3` after `2.0`. */
function before(version: string): string {
  const [major = 1, minor = 0] = version.split('.').map(Number);
  if (minor > 0) return `${major}.${minor - 1}`;
  return major > 1 ? `${major - 1}.3` : '1.0';
}

/** The document as an earlier version of it may have been: without its last words. */
function asVersion(text: string, version: string, on: Day): string {
  const end = text.indexOf('\n---\n', 4) + 5;
  const head = text
    .slice(0, end)
    .replace(/^version: .*$/m, `version: "${version}"`)
    .replace(/^approved_on: .*$/m, `approved_on: ${on}`)
    .replace(/^reviewed_on: .*$/m, `reviewed_on: ${on}`)
    .replace(
      'approved_by: [person:ines]',
      on < '2025-09-01' ? 'approved_by: [person:tomas]' : 'approved_by: [person:ines]',
    );
  const paragraphs = text.slice(end).trimEnd().split('\n\n');
  return `${head}${(paragraphs.length > 2 ? paragraphs.slice(0, -1) : paragraphs).join('\n\n')}\n`;
}

/** The last version came with a typing error, and somebody mended it a week later without touching the meaning. */
function withTypingError(states: readonly State[]): readonly State[] {
  const last = states.at(-1);
  if (last?.text == null) return states;
  const wrong = last.text.replace('laptop', 'laptpo');
  const mended: State = {
    on: plusDays(last.on, 7),
    by: 'lena',
    message: 'Mend a typing error',
    editorial: true,
    text: last.text,
  };
  return [...states.slice(0, -1), { ...last, text: wrong }, mended];
}

/** One document as it is today, for figures about reviews; registers are among them. */
export interface TrueDocument {
  readonly id: string;
  readonly path: string;
  readonly type: string;
  readonly status: string;
  /** Registers have none. */
  readonly version?: string | undefined;
  readonly isInForce: boolean;
  readonly reviewedOn?: Day | undefined;
  /** Months between reviews. */
  readonly everyMonths?: number | undefined;
  readonly nextReview?: Day | undefined;
  readonly acknowledge: boolean;
}

const IN_FORCE = ['approved', 'effective', 'active', 'in-progress'];

/** The document in a file, if it holds one. */
export function toDocument([path, text]: readonly [string, string]): readonly TrueDocument[] {
  const fields = path.endsWith('.md') ? fieldsOf(text) : {};
  if (fields.version === undefined && fields.type !== 'register') return [];
  const every = textOf(fields, 'review_interval');
  const status = must(fields, 'status');
  return [
    {
      id: must(fields, 'id'),
      path,
      type: must(fields, 'type'),
      status,
      version: textOf(fields, 'version'),
      isInForce: IN_FORCE.includes(status),
      reviewedOn: textOf(fields, 'reviewed_on') ?? textOf(fields, 'approved_on'),
      everyMonths: every === undefined ? undefined : Number.parseInt(every, 10),
      nextReview: textOf(fields, 'next_review'),
      acknowledge: fields.acknowledge === true,
    },
  ];
}
