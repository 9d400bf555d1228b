import { describe, expect, it } from 'vitest';
import { checked } from '../../support/checked.ts';

/** Rows of `findings`, nonconformities by their ids, and what the rule says. */
type Case = readonly [
  name: string,
  findings: readonly string[],
  nonconformities: Readonly<Record<string, readonly string[]>>,
  messages: readonly string[],
  report?: readonly string[],
];

const OF_REPORT = 'source_ref: IA-2026-01';
const HEAD = ['id: IA-2026-01', 'type: audit-report', 'title: Audit', 'status: issued', 'owner: role:auditor'];

async function messagesOf(
  findings: readonly string[],
  nonconformities: Readonly<Record<string, readonly string[]>>,
  report: readonly string[] = HEAD,
): Promise<readonly string[]> {
  const rows = findings.map((row) => `  - { ${row} }`);
  const lines = [...report, 'reported_to: [role:top-management]', ...(rows.length > 0 ? ['findings:', ...rows] : [])];
  const others = Object.entries(nonconformities).map(([id, fields]) => {
    const own = [`id: ${id}`, 'type: nonconformity', 'title: Gap', 'status: open', 'owner: role:it', ...fields];
    return [`records/${id}.md`, ['---', ...own, '---', ''].join('\n')] as const;
  });
  const files = { 'audits/IA.md': ['---', ...lines, '---', ''].join('\n'), ...Object.fromEntries(others) };
  const options = { today: '2026-11-22', preset: 'iso27001', only: ['audit-finding-untracked'] } as const;
  return (await checked(files, options)).report.findings.map(({ message }) => message);
}

const CASES: readonly Case[] = [
  ['no findings are told of', [], {}, []],
  [
    'only major and minor ones need a nonconformity',
    ['id: F1, grade: ofi', 'id: F2, grade: strength', 'id: F3, grade: tbd', 'id: F4, grade: major'],
    {},
    ['Finding F4 (major) has no nonconformity'],
  ],
  ['what cannot be read is told elsewhere', ['id: F1, grade: minor, nonconformity: [NC-1, NC-2]'], {}, []],
  ['what leads nowhere is told elsewhere', ['id: F1, grade: minor, nonconformity: NC-9'], {}, []],
  [
    'one nonconformity settles one finding',
    ['id: F1, grade: minor, ref: "9.1"', 'id: F2, grade: minor, ref: "9.1"', 'id: F3, grade: minor, ref: "7.2"'],
    { 'NC-1': [OF_REPORT, 'requirement: ["7.2"]'], 'NC-2': [OF_REPORT, 'requirement: ["9.1"]'] },
    ['Finding F2 (minor, 9.1) has no nonconformity'],
  ],
  [
    'one that another finding names is taken',
    ['id: F1, grade: minor, ref: "9.1"', 'id: F2, grade: minor, ref: "9.1", nonconformity: NC-1'],
    { 'NC-1': [OF_REPORT, 'requirement: ["9.1"]'] },
    ['Finding F1 (minor, 9.1) has no nonconformity'],
  ],
  [
    'one about something else is none of it',
    ['id: F1, grade: minor, ref: "9.1"'],
    { 'NC-1': [OF_REPORT, 'requirement: ["7.2"]'] },
    ['Finding F1 (minor, 9.1) has no nonconformity'],
  ],
  [
    'one of another report is none of it',
    ['id: F1, grade: minor'],
    { 'NC-1': ['source_ref: IA-2025-01'], 'NC-2': [] },
    ['Finding F1 (minor) has no nonconformity'],
  ],
  [
    'a report without an id has only those that its findings name',
    ['id: F1, grade: minor', 'id: F2, grade: minor, nonconformity: NC-2'],
    { 'NC-1': [], 'NC-2': ['source_ref: IA-2025-01'] },
    ['Finding F1 (minor) has no nonconformity'],
    HEAD.slice(1),
  ],
  [
    'one of several requirements is enough',
    ['id: F1, grade: minor, ref: "9.1, A.8.15", nonconformity: NC-1'],
    { 'NC-1': [OF_REPORT, 'grade: minor', 'requirement: [A.8.15, "10.2"]'] },
    [],
  ],
  [
    'what either of them leaves out differs from nothing',
    ['id: F1, grade: minor, nonconformity: NC-1', 'id: F2, grade: minor, ref: "9.1", nonconformity: NC-2'],
    { 'NC-1': ['requirement: ["9.1"]'], 'NC-2': [] },
    [],
  ],
  [
    'each difference is told',
    ['id: F1, grade: minor, ref: "9.1", nonconformity: NC-1', 'grade: major, ref: "9.1", nonconformity: NC-2'],
    {
      'NC-1': ['grade: major', OF_REPORT, 'requirement: ["7.2"]'],
      'NC-2': ['grade: major', 'source_ref: IA-2025-01', 'requirement: ["9.1"]'],
    },
    [
      'NC-1 of finding F1 calls it major where the report says minor and does not name 9.1 as its requirement',
      'NC-2 of a finding names IA-2025-01 as its source',
    ],
  ],
];

describe('the nonconformity of a finding', () => {
  it.each(CASES.map(([name, ...others]) => [name, others] as const))(
    '%s',
    async (_name, [findings, nonconformities, messages, report]) => {
      expect(await messagesOf(findings, nonconformities, report)).toEqual(messages);
    },
  );
});
