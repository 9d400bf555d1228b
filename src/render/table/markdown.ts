import { markdownText } from '../escape.ts';
import { brief } from '../words.ts';
import { type Column, type Table, wordsOf } from './table.ts';

/** A table in GitHub's Markdown; an empty one is its head alone. */
export function renderTableMarkdown({ columns, rows }: Table): string {
  const head = columns.map(({ title }) => markdownText(title));
  const rule = columns.map(({ align }) => (align === 'right' ? '---:' : '---'));
  const lines = [head, rule, ...rows.map((row) => row.map((cell) => markdownText(brief(wordsOf(cell)))))];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

/** A table whose cells are Markdown already. */
export function markdownTable(
  columns: readonly Pick<Column, 'title' | 'align'>[],
  rows: readonly (readonly string[])[],
): string {
  const head = columns.map(({ title }) => title);
  const rule = columns.map(({ align }) => (align === 'right' ? '---:' : '---'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
