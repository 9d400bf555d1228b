import { type Coverage, type CoverageRow, type CoverageState } from '../../views/coverage/coverage.js';
/** What each state means, for whoever reads the map. */
export declare const STATE_WORDS: Readonly<Record<CoverageState, string>>;
/** `Cycle from 2024-11-15 to 2027-11-14 (AP-2024)`. */
export declare function cycleWords({ cycle: { from, to, name } }: Coverage): string;
/** Requirements by their ids, for lists that a view holds as ids. */
export declare function rowsById({ requirements }: Coverage, ids: readonly string[]): readonly CoverageRow[];
/** Counts of clauses and controls by state; it grades nothing. */
export declare function sumOfReadiness(view: Coverage): string;
