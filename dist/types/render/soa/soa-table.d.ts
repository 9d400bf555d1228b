import type { SoaDifference } from '../../views/soa/soa-difference.js';
import type { SoaControl, SoaLegacyEntry } from '../../views/soa/statement.js';
import { type Table } from '../table/table.js';
/** Every control with everything that is known of it. */
export declare function soaTable(controls: readonly SoaControl[]): Table;
/** Decisions under numbers of 2013. */
export declare function soaLegacyTable(legacy: readonly SoaLegacyEntry[]): Table;
/** Every change between two statements. */
export declare function soaDifferenceTable({ changes }: Pick<SoaDifference, 'changes'>): Table;
