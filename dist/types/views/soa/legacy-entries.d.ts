import type { StatementRow } from './entries.js';
import type { SoaLegacyEntry } from './statement.js';
/** The numbers of 2013 that a row names, each as an entry. */
export declare function legacyEntries(row: StatementRow): readonly SoaLegacyEntry[];
