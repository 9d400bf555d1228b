import { type Day, FIRST_DAY, plusMonths, TODAY } from './days.ts';
import { cleanText, listOf, must, rowsOf, textOf } from './kept.ts';
import { type Fields, FOUNDING, type Part, rowText, type Written, withRows } from './writing.ts';

export type Criticality = 'critical' | 'high' | 'medium' | 'low';
export type SupplierStatus = 'proposed' | 'active' | 'offboarding' | 'ended';

export interface Assessment {
  readonly on: Day;
  readonly result: 'acceptable' | 'conditional' | 'unacceptable';
}

export interface Supplier {
  readonly id: string;
  readonly title: string;
  readonly criticality: Criticality;
  readonly dataAccess: string;
  readonly cloud: boolean;
  /** Where it stands today, and from which day on it stood where; oldest first. Of those of the clean ISMS only today. */
  readonly status: SupplierStatus;
  readonly stood: readonly { readonly from: Day; readonly status: SupplierStatus }[];
  /** Oldest first; the register shows the last one alone. Of those of the clean ISMS only that one is known. */
  readonly assessments: readonly Assessment[];
  readonly method?: string | undefined;
  /** Months between assessments, when it has its own; else its criticality says (12, 12, 24, 36). */
  readonly everyMonths?: number | undefined;
  readonly contract?:
    | { readonly signedOn: Day; readonly expiresOn?: Day | undefined; readonly clauses: readonly string[] }
    | undefined;
  readonly certificates: readonly {
    readonly standard: string;
    readonly expiresOn?: Day | undefined;
    readonly reportTo?: Day | undefined;
    readonly coversService?: boolean | undefined;
  }[];
}

const ALL = [
  'confidentiality',
  'security-requirements',
  'incident-notification',
  'audit-right',
  'subcontracting',
  'data-protection',
  'return-deletion',
  'continuity',
  'access-control',
  'termination',
];
const WITHOUT_PERSONS = ALL.filter((clause) => clause !== 'data-protection');
const SHORT = ['confidentiality', 'security-requirements', 'termination'];

interface Line {
  readonly id: string;
  readonly title: string;
  readonly service: string;
  readonly criticality: Criticality;
  readonly access: string;
  readonly cloud?: boolean;
  readonly since: Day;
  readonly offboarding?: Day;
  readonly ended?: Day;
  readonly proposed?: boolean;
  /** Days with the letter of their result: `2025-03-11 a`, `c` or `u`. */
  readonly assessed: readonly string[];
  readonly method?: string;
  readonly everyMonths?: number;
  readonly expires?: Day;
  readonly clauses?: readonly string[];
  readonly certificates?: Supplier['certificates'];
  readonly exit?: boolean;
}

const iso = (expiresOn: Day, coversService: boolean) => [{ standard: 'ISO/IEC 27001:2022', expiresOn, coversService }];

const LINES: readonly Line[] = [
  // In time, and by the day: the last assessment counts until today, until yesterday, and for long no more.
  {
    id: 'SUP-10',
    title: 'Tidewater Messaging',
    service: 'Alarms by telephone and text',
    criticality: 'critical',
    access: 'confidential',
    cloud: true,
    since: '2023-12-01',
    assessed: ['2023-12-18 a', '2024-12-10 a', '2025-11-22 a'],
    clauses: WITHOUT_PERSONS,
    exit: true,
  },
  {
    id: 'SUP-11',
    title: 'Lumen Logs',
    service: 'Storage and search of logs',
    criticality: 'high',
    access: 'internal',
    cloud: true,
    since: '2023-12-01',
    assessed: ['2023-12-19 c', '2024-12-12 a', '2025-11-21 a'],
    clauses: WITHOUT_PERSONS,
  },
  {
    id: 'SUP-12',
    title: 'Orchard Maps',
    service: 'Maps of streets and pipes',
    criticality: 'high',
    access: 'confidential',
    cloud: true,
    since: '2024-02-12',
    assessed: ['2024-02-06 a', '2025-02-04 a'],
    clauses: WITHOUT_PERSONS,
  },
  {
    id: 'SUP-13',
    title: 'Granite Backup',
    service: 'Copies of backups outside the cloud',
    criticality: 'critical',
    access: 'personal',
    cloud: true,
    since: '2024-05-13',
    assessed: ['2024-05-07 c', '2024-11-05 a', '2025-11-04 a', '2026-10-28 a'],
    clauses: ALL,
    exit: true,
  },
  // What it showed does not cover the service that is bought, and a result that is no good one.
  {
    id: 'SUP-14',
    title: 'Pinnacle Devices',
    service: 'Management of laptops',
    criticality: 'high',
    access: 'internal',
    cloud: true,
    since: '2024-03-04',
    assessed: ['2024-03-01 a', '2025-03-03 a', '2026-03-05 a'],
    method: 'certificate-review',
    clauses: WITHOUT_PERSONS,
    certificates: iso('2027-08-31', false),
  },
  {
    id: 'SUP-15',
    title: 'Swift Courier',
    service: 'Transport of hardware',
    criticality: 'medium',
    access: 'internal',
    since: '2024-04-02',
    assessed: ['2024-04-02 u'],
    clauses: WITHOUT_PERSONS,
  },
  {
    id: 'SUP-16',
    title: 'Hollis Translations',
    service: 'Translation of reports',
    criticality: 'medium',
    access: 'personal',
    since: '2024-06-10',
    assessed: ['2024-06-04 a', '2026-05-19 u'],
    clauses: ALL,
  },
  // Intervals of their own: shorter and longer than their class asks.
  {
    id: 'SUP-17',
    title: 'Beacon Status',
    service: 'Status page',
    criticality: 'low',
    access: 'none',
    cloud: true,
    since: '2024-07-01',
    assessed: ['2024-06-25 a', '2025-06-24 a'],
    everyMonths: 12,
  },
  {
    id: 'SUP-18',
    title: 'Copperfield Learning',
    service: 'Learning system',
    criticality: 'medium',
    access: 'personal',
    cloud: true,
    since: '2024-08-19',
    assessed: ['2024-08-13 a'],
    everyMonths: 36,
    clauses: ALL,
  },
  // Contracts: one has run out, one has no end, one lacks what its class asks for.
  {
    id: 'SUP-19',
    title: 'Rook Telephony',
    service: 'Telephones',
    criticality: 'medium',
    access: 'internal',
    cloud: true,
    since: '2024-09-02',
    assessed: ['2024-12-03 a'],
    expires: '2026-08-31',
    clauses: WITHOUT_PERSONS,
  },
  {
    id: 'SUP-20',
    title: 'Juniper Weather',
    service: 'Weather for the forecast of leaks',
    criticality: 'low',
    access: 'none',
    cloud: true,
    since: '2025-01-13',
    assessed: ['2025-01-07 a'],
  },
  {
    id: 'SUP-21',
    title: 'Marlow Analytics',
    service: 'Figures about the use of the portal',
    criticality: 'high',
    access: 'personal',
    cloud: true,
    since: '2025-03-10',
    assessed: ['2025-03-04 c', '2026-02-26 a'],
    clauses: ['confidentiality', 'security-requirements', 'termination'],
  },
  // Comings and goings.
  {
    id: 'SUP-22',
    title: 'Old Mill Storage',
    service: 'Archive of paper',
    criticality: 'low',
    access: 'personal',
    since: '2023-12-01',
    offboarding: '2025-04-30',
    ended: '2025-07-31',
    assessed: ['2023-12-20 a'],
  },
  {
    id: 'SUP-23',
    title: 'Quill Mail',
    service: 'Letters to customers',
    criticality: 'medium',
    access: 'personal',
    since: '2023-12-01',
    offboarding: '2026-10-15',
    assessed: ['2023-12-21 a', '2025-12-09 c'],
    clauses: ALL,
  },
  {
    id: 'SUP-24',
    title: 'Bramble Search',
    service: 'Search in the handbook',
    criticality: 'high',
    access: 'confidential',
    cloud: true,
    since: '2024-01-15',
    offboarding: '2025-01-31',
    ended: '2025-03-31',
    assessed: ['2024-01-09 c'],
    clauses: WITHOUT_PERSONS,
  },
  {
    id: 'SUP-25',
    title: 'Harrier Monitoring',
    service: 'Watch over sign-ins',
    criticality: 'high',
    access: 'internal',
    cloud: true,
    since: '2026-11-02',
    proposed: true,
    assessed: [],
  },
  {
    id: 'SUP-26',
    title: 'Cinder Labs',
    service: 'Penetration test of the new portal',
    criticality: 'medium',
    access: 'confidential',
    since: '2026-10-20',
    proposed: true,
    assessed: ['2026-11-10 a'],
  },
  {
    id: 'SUP-27',
    title: 'Sable Signing',
    service: 'Signatures under contracts',
    criticality: 'medium',
    access: 'personal',
    cloud: true,
    since: '2026-01-12',
    assessed: ['2026-01-08 a'],
    method: 'certificate-review',
    clauses: ALL,
    certificates: iso('2028-03-31', true),
  },
];

const PATH = 'registers/suppliers.md';

/** Suppliers, as they came, were assessed and went. */
export function suppliers(): Part<readonly Supplier[]> {
  const lines = LINES.map(toSupplier);
  const textOn = (day: Day): string => {
    const there = lines.filter(({ stood }) => (stood[0]?.from ?? FIRST_DAY) <= day);
    return withRows(
      cleanText(PATH),
      there.map((supplier) => rowText(rowOf(supplier, day))),
    );
  };
  const events = lines.flatMap(({ stood, assessments }) => [
    ...stood.map(({ from }) => from),
    ...assessments.map(({ on }) => on),
  ]);
  const days = [...new Set(events)].filter((day) => day >= FIRST_DAY && day <= TODAY).sort();
  const written: Written = {
    path: PATH,
    states: days.map((on) => ({
      on,
      by: on < '2025-09-01' ? 'tomas' : 'ines',
      message: on === FIRST_DAY ? FOUNDING : 'Suppliers: assessments and changes',
      text: textOn(on),
    })),
  };
  return { written: [written], truth: [...rowsOf(cleanText(PATH)).map(keptSupplier), ...lines] };
}

function toSupplier(line: Line): Supplier {
  const stood: { from: Day; status: SupplierStatus }[] = [
    { from: line.since, status: line.proposed ? 'proposed' : 'active' },
  ];
  if (line.offboarding !== undefined) stood.push({ from: line.offboarding, status: 'offboarding' });
  if (line.ended !== undefined) stood.push({ from: line.ended, status: 'ended' });
  const results = { a: 'acceptable', c: 'conditional', u: 'unacceptable' } as const;
  return {
    id: line.id,
    title: line.title,
    criticality: line.criticality,
    dataAccess: line.access,
    cloud: line.cloud ?? false,
    status: stood.at(-1)?.status ?? 'active',
    stood,
    assessments: line.assessed.map((text) => ({
      on: text.slice(0, 10),
      result: results[text.slice(11) as 'a' | 'c' | 'u'],
    })),
    method: line.assessed.length === 0 ? undefined : (line.method ?? 'questionnaire'),
    everyMonths: line.everyMonths,
    contract: line.proposed
      ? undefined
      : { signedOn: line.since, expiresOn: line.expires ?? endOf(line), clauses: line.clauses ?? SHORT },
    certificates: line.certificates ?? [],
  };
}

/** Four years at a time, but for the one whose contract has no end. */
function endOf({ id, since }: Line): Day | undefined {
  return id === 'SUP-20' ? undefined : plusMonths(since, 48);
}

const SERVICES = new Map(LINES.map(({ id, service }) => [id, service]));
const EXITS = new Set(LINES.flatMap(({ id, exit }) => (exit ? [id] : [])));

/** The row of a supplier as the register had it on a day. */
function rowOf(supplier: Supplier, day: Day): Fields {
  const { contract } = supplier;
  const last = supplier.assessments.filter(({ on }) => on <= day).at(-1);
  return {
    id: supplier.id,
    title: supplier.title,
    status: supplier.stood.filter(({ from }) => from <= day).at(-1)?.status,
    service: SERVICES.get(supplier.id),
    criticality: supplier.criticality,
    data_access: supplier.dataAccess,
    cloud: supplier.cloud,
    last_assessed: last?.on,
    assessment_interval: supplier.everyMonths === undefined ? undefined : `${supplier.everyMonths} months`,
    assessment_result: last?.result,
    assessment_method: last && supplier.method,
    contract: contract && {
      reference: `C-${contract.signedOn.slice(0, 4)}-${supplier.id.slice(4)}`,
      signed_on: contract.signedOn,
      expires_on: contract.expiresOn,
      clauses: contract.clauses,
    },
    certificates:
      supplier.certificates.length === 0
        ? undefined
        : supplier.certificates.map(({ standard, expiresOn, coversService }) => ({
            standard,
            issuer: 'Alder Assurance',
            expires_on: expiresOn,
            scope_covers_service: coversService,
          })),
    exit_plan: EXITS.has(supplier.id) ? 'PRO-06' : undefined,
  };
}

function keptSupplier(row: Fields): Supplier {
  const contract = row.contract as Fields | undefined;
  const last = textOf(row, 'last_assessed');
  const every = textOf(row, 'assessment_interval');
  const status = must(row, 'status') as SupplierStatus;
  return {
    id: must(row, 'id'),
    title: must(row, 'title'),
    criticality: must(row, 'criticality') as Criticality,
    dataAccess: must(row, 'data_access'),
    cloud: row.cloud === true,
    status,
    stood: [{ from: FIRST_DAY, status }],
    assessments:
      last === undefined ? [] : [{ on: last, result: must(row, 'assessment_result') as Assessment['result'] }],
    method: textOf(row, 'assessment_method'),
    everyMonths: every === undefined ? undefined : Number.parseInt(every, 10),
    contract: contract && {
      signedOn: must(contract, 'signed_on'),
      expiresOn: textOf(contract, 'expires_on'),
      clauses: listOf(contract, 'clauses'),
    },
    certificates: listOf<Fields>(row, 'certificates').map((one) => ({
      standard: must(one, 'standard'),
      expiresOn: textOf(one, 'expires_on'),
      reportTo: textOf(one, 'report_period_to'),
      coversService: one.scope_covers_service as boolean | undefined,
    })),
  };
}
