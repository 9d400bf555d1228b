import { type Coverage, type CoverageRow, type CoverageState } from '../../views/coverage/coverage.js';
import { type Table, type Tone } from '../table/table.js';
export declare const COVERAGE_TONES: Readonly<Record<CoverageState, Tone | undefined>>;
/** Each requirement with everything that stands beside it. */
export declare function coverageTable({ requirements }: Coverage): Table;
/** Requirements of one group, as far as they fit on a page. */
export declare function coverageBriefTable(rows: readonly CoverageRow[]): Table;
/** How many requirements of each group are in each state. */
export declare function coverageGroupsTable({ groups }: Coverage): Table;
/** `2026-04-17 conform`, `never, planned`. */
export declare function auditedWords({ audited, state }: Pick<CoverageRow, 'audited' | 'state'>): string;
