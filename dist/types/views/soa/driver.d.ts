import { type Entry } from '../../records/entry.js';
import type { Isms } from '../../records/isms.js';
import type { SoaDriver } from './statement.js';
/** What an entry is to a control that it asks for; `undefined` for records that ask for none. */
export declare function driverKindOf(entry: Entry): SoaDriver['kind'] | undefined;
/**
 * What asks for a control: the risks of the statement's entry, laws and the like among its evidence, and every record
 * that names the control. A risk that the entry names and nobody knows is there all the same, as not known.
 */
export declare function driversOf(isms: Isms, fromStatement: {
    readonly risks: readonly string[];
    readonly evidence: readonly string[];
}, fromRecords: readonly Entry[]): readonly SoaDriver[];
/** By code unit, so that no machine sorts differently. */
export declare function byName(a: {
    readonly name: string;
}, b: {
    readonly name: string;
}): number;
