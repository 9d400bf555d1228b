import { type Table } from './table.js';
/**
 * A table as CSV (RFC 4180): a head of keys, CRLF, lists joined by `; `. Text that a spreadsheet would run as a formula
 * gets an apostrophe in front; numbers stay numbers.
 */
export declare function renderCsv({ columns, rows }: Table): string;
/** Text that no spreadsheet runs, also not one that ends cells at semicolons, as those of many countries do. */
export declare function defused(text: string): string;
