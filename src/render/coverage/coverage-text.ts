import type { Coverage } from '../../views/coverage/coverage.ts';
import { hanging } from '../hanging.ts';
import { renderTableText } from '../table/text.ts';
import { paint, type TerminalStyle } from '../terminal-style.ts';
import { coverageBriefTable, coverageGroupsTable } from './coverage-table.ts';
import { cycleWords, rowsById, STATE_WORDS, sumOfReadiness } from './coverage-words.ts';

/** The coverage for a person at a terminal: what nobody ever audited, then group by group. */
export function coverageText(view: Coverage, style: TerminalStyle): string {
  const never = rowsById(view, view.neverAudited);
  const groups = view.groups.map((group) => {
    const rows = view.requirements.filter((row) => row.kind === group.kind && row.group === group.id);
    return `${paint(style, 'bold', group.title)}\n${renderTableText(coverageBriefTable(rows), style)}`;
  });
  const states = Object.entries(STATE_WORDS).map(([state, words]) =>
    hanging(`${state}: ${words}`, style.width, '  ', '    '),
  );
  const blocks = [
    `${paint(style, 'bold', hanging(cycleWords(view), style.width).trimEnd())}\n${view.notes.map((note) => hanging(note, style.width, '  ')).join('')}`,
    ...(never.length === 0
      ? []
      : [`${paint(style, 'bold', 'Never audited')}\n${renderTableText(coverageBriefTable(never), style)}`]),
    renderTableText(coverageGroupsTable(view), style),
    ...groups,
    states.join(''),
    hanging(sumOfReadiness(view), style.width),
  ];
  return blocks.join('\n');
}
