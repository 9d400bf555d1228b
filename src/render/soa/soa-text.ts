import type { SoaControl, StatementOfApplicability } from '../../views/soa/statement.ts';
import { logText } from '../escape.ts';
import { type Table, tableOf } from '../table/table.ts';
import { renderTableText } from '../table/text.ts';
import { paint, type TerminalStyle } from '../terminal-style.ts';
import { count } from '../words.ts';
import { wrapped } from '../wrapped.ts';
import { soaLegacyTable } from './soa-table.ts';
import {
  certificatesInWords,
  DECISION_TONES,
  decisionsInWords,
  factsOfStatement,
  implementationInWords,
  nameOfStatement,
  notCheckedInWords,
  type ProblemGroup,
  problemGroups,
  stateInWords,
  stateTone,
} from './soa-words.ts';

/** The widest line on a very wide terminal that still reads well. */
const READABLE_COLUMNS = 120;

/** The statement for a person at a terminal: totals, what is wrong, then every control in a line. */
export function soaText(statement: StatementOfApplicability, style: TerminalStyle): string {
  const groups = problemGroups(statement.controls);
  const blocks = [
    headOf(statement, style),
    problemBlock(
      'Gaps',
      'red',
      groups.filter(({ weight }) => weight === 'gap'),
      style,
    ),
    problemBlock(
      'Worth a look',
      'yellow',
      groups.filter(({ weight }) => weight === 'remark'),
      style,
    ),
    legacyBlock(statement, style),
    `${paint(style, 'bold', 'Controls')}\n${renderTableText(controlsTable(statement.controls), style)}`,
    notChecked(statement, style),
    closing(statement),
  ];
  return blocks.filter((block) => block !== '').join('\n');
}

function headOf(statement: StatementOfApplicability, style: TerminalStyle): string {
  const facts = factsOfStatement(statement);
  const implementation = implementationInWords(statement);
  const lines = [
    ...(facts === undefined ? [] : [facts]),
    `${count(statement.totals.controls, 'control')} of Annex A: ${decisionsInWords(statement)}`,
    ...(implementation === undefined ? [] : [`Of those that apply: ${implementation}`]),
    ...certificatesInWords(statement),
    ...statement.others
      .filter(({ standing }) => standing === 'draft')
      .map(({ name, path }) => `${name} is a draft beside it: holdfast soa --against ${path}`),
  ];
  const title = logText(`Statement of applicability · ${nameOfStatement(statement)}`);
  return `${paint(style, 'bold', title)}\n${lines.map((line) => folded(line, style, '  ')).join('')}`;
}

function problemBlock(
  heading: string,
  colour: 'red' | 'yellow',
  groups: readonly ProblemGroup[],
  style: TerminalStyle,
): string {
  if (groups.length === 0) return '';
  const lines = groups.map(({ what, controls, owners, rule, fix }) => {
    const more = [owners.join(', '), ...(rule === undefined ? [] : [rule])].join(' · ');
    return [
      folded(`${what}: ${controls.join(', ')}`, style, '  '),
      paintLines(folded(fix, style, '      '), style),
      paintLines(folded(more, style, '      '), style),
    ].join('');
  });
  return `${paint(style, ['bold', colour], heading)}\n${lines.join('')}`;
}

function paintLines(lines: string, style: TerminalStyle): string {
  return lines
    .split('\n')
    .map((line) => (line === '' ? line : paint(style, 'dim', line)))
    .join('\n');
}

/** A line broken to fit, each part indented and harmless on its own. */
function folded(text: string, style: TerminalStyle, indent: string): string {
  const width = Math.max(40, Math.min(style.width, READABLE_COLUMNS) - indent.length - 2);
  return wrapped(logText(text), width)
    .map((line, index) => `${indent}${index === 0 ? '' : '  '}${logText(line)}\n`)
    .join('');
}

function legacyBlock({ legacy }: StatementOfApplicability, style: TerminalStyle): string {
  if (legacy.length === 0) return '';
  const table = soaLegacyTable(legacy);
  return `${paint(style, 'bold', table.title)}\n${renderTableText(table, style)}`;
}

function controlsTable(controls: readonly SoaControl[]): Table {
  return tableOf({ name: 'controls', title: 'Controls' }, controls, [
    { key: 'control', title: 'Control', cell: ({ control }) => control },
    { key: 'title', title: 'Title', cell: ({ title, justification }) => title ?? justification },
    {
      key: 'state',
      title: 'State',
      cell: (control) => {
        const words = control.decision === 'applicable' ? stateInWords(control) : control.decision;
        const tone = stateTone(control) ?? DECISION_TONES[control.decision];
        return tone === undefined ? words : { value: words, tone };
      },
    },
    { key: 'documents', title: 'Documents', cell: ({ documents }) => fewOf(documents.map(({ name }) => name)) },
    { key: 'evidence_on', title: 'Evidence', cell: ({ evidenceOn }) => evidenceOn },
    { key: 'owner', title: 'Owner', cell: ({ owner }) => owner ?? { value: 'nobody', tone: 'bad' } },
  ]);
}

/** The first two: a line has no room for more. */
function fewOf(names: readonly string[]): string {
  return names.length <= 2 ? names.join(', ') : `${names[0]} and ${names.length - 1} more`;
}

function notChecked({ notChecked: missed }: StatementOfApplicability, style: TerminalStyle): string {
  return missed.map((one) => folded(`Not checked: ${notCheckedInWords(one)}`, style, '')).join('');
}

function closing({ today, standing, totals }: StatementOfApplicability): string {
  const { withGaps, withRemarks } = totals;
  const next =
    standing === 'proposal'
      ? '\nNothing is decided yet: holdfast soa --draft --output FILE writes a statement to begin with.'
      : '';
  return `${count(totals.controls + totals.own, 'control')} as of ${today}: ${withGaps} with gaps, ${withRemarks} worth a look.${next}\n`;
}
