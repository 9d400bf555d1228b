import type { FindingLists } from '../../views/report/findings.js';
import { type Table } from '../table/table.js';
/** Every finding with all that a person needs to act on it; those that are put up with say so. */
export declare function findingsTable({ standing, baseline, waived }: FindingLists): Table;
