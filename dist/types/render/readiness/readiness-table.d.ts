import type { Readiness } from '../../views/readiness/readiness.js';
import { type Table } from '../table/table.js';
/** Everything about each ask, one line for each thing, in the order of the asks. */
export declare function readinessTable(view: Readiness): Table;
