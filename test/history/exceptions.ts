import { type Day, TODAY } from './days.ts';
import { keptOf, must, textOf } from './kept.ts';
import { type Fields, type Part, recordText, type State, type Written } from './writing.ts';

export interface Exception {
  readonly id: string;
  readonly status: 'requested' | 'approved' | 'active' | 'expired' | 'closed' | 'rejected';
  readonly recordedOn: Day;
  /** The last day on which it holds. */
  readonly expiresOn: Day;
  readonly closedOn?: Day | undefined;
  readonly renewals: number;
}

interface Line extends Exception {
  readonly title: string;
  readonly waives: readonly string[];
  readonly risk: string;
}

const LINES: readonly Line[] = [
  {
    id: 'EXC-2024-001',
    title: 'Old laptops without a security chip',
    waives: ['A.8.1'],
    risk: 'RSK-01',
    status: 'closed',
    recordedOn: '2024-02-05',
    expiresOn: '2024-12-31',
    closedOn: '2024-11-29',
    renewals: 0,
  },
  {
    id: 'EXC-2024-002',
    title: 'Shared account of the test meters',
    waives: ['A.5.16', 'POL-02'],
    risk: 'RSK-01',
    status: 'expired',
    recordedOn: '2024-06-10',
    expiresOn: '2025-06-30',
    closedOn: '2025-06-30',
    renewals: 1,
  },
  {
    id: 'EXC-2025-001',
    title: 'Release on a Friday',
    waives: ['PRO-04'],
    risk: 'RSK-02',
    status: 'rejected',
    recordedOn: '2025-03-12',
    expiresOn: '2025-12-31',
    closedOn: '2025-03-14',
    renewals: 0,
  },
  {
    id: 'EXC-2025-002',
    title: 'Logs kept for two months',
    waives: ['A.8.15'],
    risk: 'RSK-04',
    status: 'active',
    recordedOn: '2025-07-21',
    expiresOn: '2026-07-31',
    renewals: 1,
  },
  {
    id: 'EXC-2026-002',
    title: 'A contractor with a laptop of their own',
    waives: ['A.8.1', 'POL-03'],
    risk: 'RSK-01',
    status: 'active',
    recordedOn: '2026-05-27',
    expiresOn: TODAY,
    renewals: 0,
  },
  {
    id: 'EXC-2026-003',
    title: 'Map service without a second factor',
    waives: ['A.8.5'],
    risk: 'RSK-01',
    status: 'active',
    recordedOn: '2026-06-29',
    expiresOn: '2027-03-31',
    renewals: 0,
  },
  {
    id: 'EXC-2026-004',
    title: 'Restore test put off by a month',
    waives: ['PRO-05'],
    risk: 'RSK-02',
    status: 'approved',
    recordedOn: '2026-10-05',
    expiresOn: '2026-12-15',
    renewals: 0,
  },
  {
    id: 'EXC-2026-005',
    title: 'Scanner off during the migration',
    waives: ['A.8.8'],
    risk: 'RSK-04',
    status: 'requested',
    recordedOn: '2026-11-17',
    expiresOn: '2027-01-31',
    renewals: 0,
  },
];

/** Exceptions that hold, that have run out, and that never held. */
export function exceptions(): Part<readonly Exception[]> {
  return {
    written: LINES.map(toFile),
    truth: [
      ...keptOf('exception').map(({ fields }) => toException(fields)),
      ...LINES.map(({ title, waives, risk, ...rest }) => rest),
    ],
  };
}

function toFile(line: Line): Written {
  const asked: State = {
    on: line.recordedOn,
    by: 'yuki',
    message: `${line.id}: ${line.title}`,
    text: textAs({ ...line, status: 'requested', closedOn: undefined }),
  };
  const path = `records/exceptions/${line.id}.md`;
  if (line.status === 'requested') return { path, states: [asked] };
  const granted = {
    ...line,
    status: line.status === 'approved' ? line.status : ('active' as const),
    closedOn: undefined,
  };
  const answer: State = { on: line.recordedOn, by: 'oskar', message: `${line.id} is approved`, text: textAs(granted) };
  const last: State = {
    on: line.closedOn ?? line.recordedOn,
    by: 'oskar',
    message: `${line.id} is ${line.status}`,
    text: textAs(line),
  };
  if (line.status === 'rejected') return { path, states: [asked, last] };
  return { path, states: last.text === answer.text ? [asked, answer] : [asked, answer, last] };
}

function textAs({ id, title, status, ...line }: Line): string {
  const isApproved = status !== 'requested' && status !== 'rejected';
  return recordText(
    {
      id,
      type: 'exception',
      title,
      status,
      owner: 'role:platform-lead',
      recorded_on: line.recordedOn,
      closed_on: line.closedOn,
      waives: line.waives,
      reason: 'What it takes is not there yet',
      risk: line.risk,
      compensating: 'Somebody looks at it every week and writes down what was seen',
      requested_by: 'person:yuki',
      approved_by: isApproved ? 'person:oskar' : undefined,
      approved_on: isApproved ? line.recordedOn : undefined,
      expires_on: line.expiresOn,
      renewals: line.renewals,
    },
    'Looked at in the monthly meeting.',
  );
}

function toException(fields: Fields): Exception {
  return {
    id: must(fields, 'id'),
    status: must(fields, 'status') as Exception['status'],
    recordedOn: must(fields, 'recorded_on'),
    expiresOn: must(fields, 'expires_on'),
    closedOn: textOf(fields, 'closed_on'),
    renewals: Number(must(fields, 'renewals')),
  };
}
