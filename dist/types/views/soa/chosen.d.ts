import type { Isms } from '../../records/isms.js';
import { type Soa } from '../../rules/transition-2022/soa-entries.js';
import type { SoaStanding } from './statement.js';
/** The records that make the statement, and those that do not. */
export interface ChosenStatement {
    readonly standing: SoaStanding;
    readonly records: readonly Soa[];
    readonly others: readonly Soa[];
}
/**
 * What counts as the statement: everything in force, which may be parts; where that is none, the newest draft. An edition
 * of 2013 in force counts only where there is none of 2022.
 */
export declare function chosenStatement(isms: Isms): ChosenStatement;
/** How a record stands, whether or not it is the one that counts. */
export declare function standingOf({ entry }: Soa): SoaStanding;
