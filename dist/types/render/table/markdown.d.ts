import { type Column, type Table } from './table.js';
/** A table in GitHub's Markdown; an empty one is its head alone. */
export declare function renderTableMarkdown({ columns, rows }: Table): string;
/** A table whose cells are Markdown already. */
export declare function markdownTable(columns: readonly Pick<Column, 'title' | 'align'>[], rows: readonly (readonly string[])[]): string;
