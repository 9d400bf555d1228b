import type { Coverage, CoverageRow } from '../../views/coverage/coverage.ts';
import { markdownText } from '../escape.ts';
import { renderTableMarkdown } from '../table/markdown.ts';
import { tableOf } from '../table/table.ts';
import { auditedWords, coverageBriefTable, coverageGroupsTable } from './coverage-table.ts';
import { cycleWords, rowsById, STATE_WORDS, sumOfReadiness } from './coverage-words.ts';

/** The coverage as a page: what nobody ever audited, counts by group, then each group with what stands beside each requirement. */
export function coverageMarkdown(view: Coverage): string {
  const never = rowsById(view, view.neverAudited);
  const groups = view.groups.map(({ kind, id, title }) => {
    const rows = view.requirements.filter((row) => row.kind === kind && row.group === id);
    return `## ${markdownText(title)}\n\n${detailTable(rows)}`;
  });
  const parts = [
    `# Coverage\n\n${markdownText(cycleWords(view))}. ${markdownText(sumOfReadiness(view))}\n`,
    view.notes.map((note) => `- ${markdownText(note)}\n`).join(''),
    never.length === 0 ? '' : `## Never audited\n\n${renderTableMarkdown(coverageBriefTable(never))}`,
    renderTableMarkdown(coverageGroupsTable(view)),
    Object.entries(STATE_WORDS)
      .map(([state, words]) => `- **${state}**: ${markdownText(words)}\n`)
      .join(''),
    ...groups,
  ];
  return parts.filter((part) => part !== '').join('\n');
}

/** Of many documents and records the first are named. */
const NAMES_SHOWN = 5;

function detailTable(rows: readonly CoverageRow[]): string {
  return renderTableMarkdown(
    tableOf({ name: 'coverage', title: 'Coverage' }, rows, [
      { key: 'id', title: 'Id', cell: ({ id }) => id },
      { key: 'title', title: 'Title', cell: ({ title }) => title },
      { key: 'state', title: 'State', cell: ({ state }) => state },
      { key: 'audited', title: 'Last audit', cell: auditedWords },
      { key: 'documents', title: 'Documents', cell: ({ documents }) => named(documents) },
      { key: 'risks', title: 'Risks', cell: ({ risks }) => named(risks) },
      {
        key: 'evidence',
        title: 'Evidence',
        cell: ({ evidence: { last, records } }) => [...named(records), ...(last === undefined ? [] : [`last ${last}`])],
      },
    ]),
  );
}

function named(refs: readonly { readonly name: string }[]): readonly string[] {
  const names = refs.slice(0, NAMES_SHOWN).map(({ name }) => name);
  return refs.length > NAMES_SHOWN ? [...names, `${refs.length - NAMES_SHOWN} more`] : names;
}
