import * as z from 'zod';
import type { Interval } from '../../calendar/interval.ts';
import { addInterval, type PlainDate } from '../../calendar/plain-date.ts';
import { parseInterval } from '../../documents/values/interval.ts';
import { given } from '../../model/fact.ts';
import { type Entry, fieldFact, isFinal, nameOf, readText } from '../../records/entry.ts';
import type { Removal } from '../../records/history.ts';
import type { Isms } from '../../records/isms.ts';
import { whenCommitted } from '../../records/states.ts';
import { type Draft, defineRule, intervalOption } from '../define-rule.ts';

const CONFIG = { 'holdfast.yml': 'version: 1\npreset: iso27001\n' };

function incident(fields: string): string {
  return `---\nid: INC-2025-004\ntype: incident\ntitle: Lost laptop\nstatus: closed\nseverity: sev2\npersonal_data: true\nclosed_on: 2025-04-10\n${fields}---\n\nA laptop was left on a train.\n`;
}

const OTHER = '---\nid: INC-2026-001\ntype: incident\ntitle: Phishing\nstatus: reported\n---\n';

const OWNED = OTHER.replace('status', 'owner: role:it-lead\nstatus');

/** A full certification cycle and the running one is what auditors look back over (guide, 5: retention). */
const options = z.strictObject({
  default: intervalOption('3 years').describe('How long a record is kept when neither it nor its type says.'),
  audit_report: intervalOption('6 years').describe('How long reports of internal audits are kept.'),
  management_review: intervalOption('6 years').describe('How long management reviews are kept.'),
  certification: intervalOption('6 years').describe('How long records of a certification are kept.'),
  incident: intervalOption('5 years').describe('How long incidents are kept.'),
  nonconformity: intervalOption('6 years').describe('How long nonconformities are kept.'),
  corrective_action: intervalOption('6 years').describe('How long corrective actions are kept.'),
});

type Options = z.output<typeof options>;

export const recordRetentionBreach = defineRule({
  name: 'record-retention-breach',
  area: 'document-control',
  flags:
    'A record that was removed before its retention ended or under a legal hold, or one with personal data that is kept longer.',
  why: 'A record that is gone cannot be shown, and personal data that nobody needs any more must not be kept (7.5.3 f, A.5.33, A.5.34).',
  fix: 'Bring the record back from the history; for one that is kept too long, run the disposal procedure (git keeps what was removed: rewriting history is a decision of its own).',
  severity: 'warning',
  grade: 'minor',
  cause: 'content',
  issue: false,
  clauses: ['7.5.3'],
  controls: ['A.5.33', 'A.5.34'],
  needs: ['git-or-files'],
  looksBack: (isms) => ({ entries: [], removals: isms.typed || records(isms).length > 0 }),
  falsePositives:
    'A record that was moved, joined into a register or put back is still there: its id tells. The retention counts from `closed_on`, else `recorded_on`, else the commit that wrote it last; its last day still counts. The removal of a draft or of a record that never was one by its type says nothing.',
  options,
  examples: [
    {
      name: 'Deleted a year after it was closed',
      files: { 'records/INC-2026-001.md': OTHER, ...CONFIG },
      history: [
        {
          on: '2025-04-10',
          by: 'Ana Ng',
          files: { 'records/INC-2025-004.md': incident('retention: 3 years\n'), 'records/INC-2026-001.md': OTHER },
        },
        {
          id: 'a1b2c3d',
          on: '2026-06-01',
          by: 'Bo Li',
          message: 'Tidy up',
          files: { 'records/INC-2025-004.md': null },
        },
      ],
      today: '2026-11-22',
      expect: [
        {
          path: 'records/INC-2025-004.md',
          line: 1,
          message: 'INC-2025-004 was removed on 2026-06-01 (a1b2c3d), and had to be kept until 2028-04-10',
        },
      ],
    },
    {
      name: 'Under a legal hold, deleted after its retention',
      files: { 'records/INC-2026-001.md': OTHER, ...CONFIG },
      history: [
        {
          on: '2025-04-10',
          by: 'Ana Ng',
          files: {
            'records/INC-2025-004.md': incident('retention: 1 year\nlegal_hold: true\n'),
            'records/INC-2026-001.md': OTHER,
          },
        },
        {
          id: 'a1b2c3d',
          on: '2026-06-01',
          by: 'Bo Li',
          message: 'Tidy up',
          files: { 'records/INC-2025-004.md': null },
        },
      ],
      today: '2026-11-22',
      expect: [
        {
          path: 'records/INC-2025-004.md',
          line: 1,
          message: 'INC-2025-004 was removed on 2026-06-01 (a1b2c3d), and was under a legal hold',
        },
      ],
    },
    {
      name: 'Personal data, kept after the retention',
      files: { 'records/INC-2025-004.md': incident('retention: 1 year\n'), ...CONFIG },
      today: '2026-04-11',
      expect: [
        {
          path: 'records/INC-2025-004.md',
          line: 9,
          message: 'It has personal data, and its retention ended on 2026-04-10',
          severity: 'notice',
        },
      ],
    },
    {
      name: 'The last day of the retention',
      files: { 'records/INC-2025-004.md': incident('retention: 1 year\n'), ...CONFIG },
      today: '2026-04-10',
      expect: [],
    },
    {
      name: 'Moved to an archive, and rewritten there',
      files: {
        'records/INC-2026-001.md': OTHER,
        'archive/2025/incidents.md':
          '---\nid: REG-09\ntype: incident\ntitle: Incidents of 2025\nentries:\n  - { id: INC-2025-004, title: Lost laptop, status: closed, closed_on: 2025-04-10 }\n---\n',
        ...CONFIG,
      },
      history: [
        {
          on: '2025-04-10',
          by: 'Ana Ng',
          files: { 'records/INC-2025-004.md': incident(''), 'records/INC-2026-001.md': OTHER },
        },
        {
          on: '2026-06-01',
          by: 'Bo Li',
          files: {
            'records/INC-2025-004.md': null,
            'archive/2025/incidents.md':
              '---\nid: REG-09\ntype: incident\ntitle: Incidents of 2025\nentries:\n  - { id: INC-2025-004, title: Lost laptop, status: closed, closed_on: 2025-04-10 }\n---\n',
          },
        },
      ],
      today: '2026-11-22',
      expect: [],
    },
    {
      name: 'Removed on the last day of the retention, on the day after, and what never was a record',
      files: { 'records/INC-2026-001.md': OTHER, ...CONFIG },
      history: [
        {
          on: '2025-04-10',
          by: 'Ana Ng',
          files: {
            'records/INC-2025-004.md': incident('retention: 1 year\n'),
            'records/INC-2025-005.md': incident('retention: 1 year\n').replace('2025-004', '2025-005'),
            'policies/laptops.md': '---\nid: POL-07\ntype: policy\ntitle: Laptop policy\nstatus: effective\n---\n',
            'notes/laptops.md': '---\ntitle: Which laptop to buy\n---\n',
            'records/INC-2026-001.md': OTHER,
          },
        },
        { id: 'a1b2c3d', on: '2026-04-10', by: 'Bo Li', files: { 'records/INC-2025-004.md': null } },
        {
          on: '2026-04-11',
          by: 'Bo Li',
          files: { 'records/INC-2025-005.md': null, 'policies/laptops.md': null, 'notes/laptops.md': null },
        },
      ],
      today: '2026-11-22',
      expect: [
        {
          path: 'records/INC-2025-004.md',
          line: 1,
          message: 'INC-2025-004 was removed on 2026-04-10 (a1b2c3d), and had to be kept until 2026-04-10',
        },
      ],
    },
    {
      name: 'How long a kind of record is kept, from the day on which it was closed, recorded or else last written',
      files: { 'records/INC-2026-001.md': OWNED },
      history: [
        {
          on: '2024-02-01',
          by: 'Ana Ng',
          files: {
            'records/MR-2021.md':
              '---\nid: MR-2021\ntype: management-review\ntitle: Review of 2021\nstatus: closed\nrecorded_on: 2021-03-01\nclosed_on: 2021-03-20\n---\n',
            'records/EVD-2021-001.md':
              '---\nid: EVD-2021-001\ntype: control-evidence\ntitle: Access review\nstatus: recorded\nrecorded_on: 2021-03-01\n---\n',
            'records/EVD-2021-002.md':
              '---\nid: EVD-2021-002\ntype: control-evidence\ntitle: Restore test\nstatus: recorded\n---\n',
            'records/INC-2026-001.md': OWNED,
          },
        },
        {
          id: 'a1b2c3d',
          on: '2026-06-01',
          by: 'Bo Li',
          files: {
            'records/MR-2021.md': null,
            'records/EVD-2021-001.md': null,
            'records/EVD-2021-002.md': null,
          },
        },
      ],
      today: '2026-11-22',
      expect: [
        {
          path: 'records/EVD-2021-002.md',
          line: 1,
          message: 'EVD-2021-002 was removed on 2026-06-01 (a1b2c3d), and had to be kept until 2027-02-01',
        },
        {
          path: 'records/MR-2021.md',
          line: 1,
          message: 'MR-2021 was removed on 2026-06-01 (a1b2c3d), and had to be kept until 2027-03-20',
        },
      ],
    },
    {
      name: 'Personal data longer than the kind of record is kept, and what may stay: under a hold, reopened, without a day, without such data',
      files: {
        'records/INC-2025-004.md': incident(''),
        'records/INC-2025-005.md': incident('legal_hold: True\n').replace('2025-004', '2025-005'),
        'records/INC-2025-006.md': incident('').replace('2025-004', '2025-006').replace('closed', 'contained'),
        'records/INC-2025-007.md': incident('recorded_on: 2025-04-10\n')
          .replace('2025-004', '2025-007')
          .replace('closed_on: 2025-04-10\n', ''),
        'records/INC-2025-008.md': incident('').replace('2025-004', '2025-008').replace('true', 'false'),
        ...CONFIG,
      },
      today: '2030-04-11',
      expect: [
        {
          path: 'records/INC-2025-004.md',
          line: 8,
          message: 'It has personal data, and its retention ended on 2030-04-10',
          severity: 'notice',
        },
      ],
    },
    {
      name: 'A removal that was declared editorial',
      files: { 'records/INC-2026-001.md': OTHER, ...CONFIG },
      history: [
        {
          on: '2025-04-10',
          by: 'Ana Ng',
          files: { 'records/INC-2025-004.md': incident(''), 'records/INC-2026-001.md': OTHER },
        },
        {
          on: '2025-04-11',
          by: 'Ana Ng',
          message: 'Take back the report of a laptop that was never lost\n\nIsms-Change: editorial',
          files: { 'records/INC-2025-004.md': null },
        },
      ],
      today: '2026-11-22',
      expect: [],
    },
  ],
  *check(isms, settings) {
    for (const removal of isms.history?.removals ?? []) yield* removed(isms, removal, settings);
    for (const entry of records(isms)) {
      const draft = keptTooLong(isms, entry, settings);
      if (draft) yield draft;
    }
  },
});

function records({ entries }: Pick<Isms, 'entries'>): readonly Entry[] {
  return entries.filter(({ definition }) => definition?.kind === 'record');
}

function* removed(isms: Isms, { commit, last }: Removal, settings: Options): Iterable<Draft> {
  if (commit.isEditorial) return;
  for (const entry of last.entries) {
    const id = given(entry.id);
    if (entry.definition?.kind !== 'record' || (id !== undefined && isms.byId.has(id))) continue;
    const isHeld = saysYes(entry, 'legal_hold');
    const until = keptUntil(entry, settings, last.commit.on);
    if (!isHeld && commit.on > until) continue;
    yield {
      on: { path: last.path, line: 1, column: 1 },
      message: `${nameOf(entry)} was removed on ${whenCommitted(commit)}, and ${isHeld ? 'was under a legal hold' : `had to be kept until ${until}`}`,
      fix: `Bring it back: \`git checkout ${commit.id.slice(0, 12)}~1 -- <path>\`.`,
      detail: `removed:${id ?? entry.name}`,
    };
  }
}

function keptTooLong(isms: Isms, entry: Entry, settings: Options): Draft | undefined {
  if (!saysYes(entry, 'personal_data') || saysYes(entry, 'legal_hold')) return undefined;
  const closed = fieldFact(entry, 'closed_on', entry.readDate);
  if (!isFinal(entry) || closed.state !== 'given') return undefined;
  const until = keptUntil(entry, settings, closed.value);
  if (isms.today <= until) return undefined;
  const own = fieldFact(entry, 'retention', parseInterval);
  return {
    on: entry,
    at: own.state === 'given' ? own : closed,
    message: `It has personal data, and its retention ended on ${until}`,
    severity: 'notice',
    grade: 'none',
    fix: 'Run the disposal procedure, or set `legal_hold: true` with a reason.',
    detail: 'kept',
    due: until,
  };
}

/** The last day on which the record has to be there. */
function keptUntil(entry: Entry, settings: Options, written: PlainDate): PlainDate {
  const day = (name: string): PlainDate | undefined => given(fieldFact(entry, name, entry.readDate));
  const byType = new Map<string, Interval>(Object.entries(settings));
  const retention =
    given(fieldFact(entry, 'retention', parseInterval)) ??
    byType.get((entry.type ?? '').replaceAll('-', '_')) ??
    settings.default;
  return addInterval(day('closed_on') ?? day('recorded_on') ?? written, retention);
}

/** As YAML reads it: `True` is `true`. */
function saysYes(entry: Entry, name: string): boolean {
  return given(fieldFact(entry, name, readText))?.toLowerCase() === 'true';
}
