import { type Day, FIRST_DAY } from './days.ts';
import { cleanText, fieldsOf, listOf, must, textOf } from './kept.ts';
import { type Fields, FOUNDING, replaced, type State, type Written } from './writing.ts';

/** What the statement of applicability says about one control. */
export interface Applicability {
  readonly control: string;
  readonly applicable: boolean;
  readonly implementation: 'not-started' | 'planned' | 'partial' | 'implemented';
}

/** One version of the statement, and the day on which it was approved. */
export interface Statement {
  readonly id: string;
  readonly version: string;
  readonly approvedOn: Day;
  readonly entries: readonly Applicability[];
}

const NOW = 'governance/statement-of-applicability.md';
const THEN = 'governance/archive/statement-of-applicability-2024.md';

/** The statement that the certificate names, as it is kept. */
const KEPT = cleanText(THEN);

/** The one that is in force, with a line for the version that the first one had before it was replaced. */
const CURRENT = replaced(
  cleanText(NOW),
  '| 2.0 | 2025-09-18 |',
  '| 1.3 | 2025-03-18 | Watching and continuity set to partial after the incident of December |\n| 2.0 | 2025-09-18 |',
);

/** The statement on the way to the certificate, on it, and after it. */
function statementStates(): readonly State[] {
  return [
    {
      on: FIRST_DAY,
      by: 'tomas',
      message: FOUNDING,
      text: first('1.0', '2023-11-14', ['A.5.7', 'A.5.29', 'A.5.30', 'A.8.5', 'A.8.12', 'A.8.16', 'A.8.28'], true),
    },
    version('1.1', '2024-06-18', first('1.1', '2024-06-18', ['A.5.30', 'A.8.12'], true)),
    version('1.2', '2024-09-17', first('1.2', '2024-09-17', [], false)),
    version('1.3', '2025-03-18', first('1.3', '2025-03-18', ['A.5.30', 'A.8.16'], false)),
    version(
      '2.0',
      '2025-09-18',
      second('2.0', '2025-09-18').replaceAll(
        /implementation: partial, target_date: [\d-]+/g,
        'implementation: implemented',
      ),
    ),
    version('2.1', '2026-08-06', second('2.1', '2026-08-06')),
    version('2.2', '2026-10-27', CURRENT),
  ];
}

/** Both statements as files. The first one went to the archive when the second one came, as the certificate knows it. */
export function statements(): readonly Written[] {
  return [
    { path: NOW, states: statementStates() },
    {
      path: THEN,
      states: [
        { on: '2025-09-18', by: 'ines', reviewedBy: 'nora', message: 'Statement of applicability 2.0', text: KEPT },
      ],
    },
  ];
}

/** Every version that was approved, oldest first; the last one is in force. */
export function statementVersions(): readonly Statement[] {
  return statementStates().map(({ text }) => {
    const fields = fieldsOf(text ?? '');
    return {
      id: must(fields, 'id'),
      version: must(fields, 'version'),
      approvedOn: must(fields, 'approved_on'),
      entries: listOf<Fields>(fields, 'entries').map((entry) => ({
        control: must(entry, 'control'),
        applicable: entry.applicable === true,
        implementation: (textOf(entry, 'implementation') ?? 'not-started') as Applicability['implementation'],
      })),
    };
  });
}

function version(number: string, on: Day, text: string): State {
  return {
    on,
    by: on < '2025-09-01' ? 'tomas' : 'ines',
    reviewedBy: 'nora',
    message: `Statement of applicability ${number}`,
    text,
  };
}

/** The first statement while it was in force, with some controls half done; once development was bought as well. */
function first(number: string, on: Day, partial: readonly string[], buysDevelopment: boolean): string {
  const head = KEPT.replace('status: superseded', 'status: effective')
    .replace('version: "1.2"', `version: "${number}"`)
    .replaceAll('2024-09-17', on)
    .replace('superseded_by: SOA-02\n', '')
    .replace(/The version that the certificate names.*\n/, 'All 93 controls, each with its reason.\n');
  const lines = head.split('\n').map((line) => {
    const control = /control: (A\.[\d.]+)/.exec(line)?.[1] ?? '';
    if (control === 'A.8.30' && buysDevelopment) return BOUGHT;
    return partial.includes(control)
      ? replaced(line, 'implementation: implemented', 'implementation: partial, target_date: 2025-12-19')
      : line;
  });
  return lines.join('\n');
}

const BOUGHT =
  '  - { control: A.8.30, applicable: true, reasons: [risk], justification: The first portal is written by a company in Galway, implementation: implemented }';

/** The second statement in an earlier version: without the lines of its table that came later. */
function second(number: string, on: Day): string {
  const lines = CURRENT.split('\n').filter((line) => !(/^\| \d\.\d \|/.test(line) && line.slice(2, 5) > number));
  return lines
    .join('\n')
    .replace('version: "2.2"', `version: "${number}"`)
    .replace('approved_on: 2026-10-27', `approved_on: ${on}`)
    .replace('reviewed_on: 2026-10-27', `reviewed_on: ${on}`);
}
