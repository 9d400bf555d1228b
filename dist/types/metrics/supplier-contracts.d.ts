import type { PlainDate } from '../calendar/plain-date.js';
import { type Figure } from './figure.js';
export interface ContractedSupplier {
    readonly hasContract: boolean;
    /** The last day of the contract; `undefined` when it has no end. */
    readonly until: PlainDate | undefined;
    /** How many clauses its class asks for that are not there. */
    readonly missing: number;
}
/** The share of suppliers with a contract in force that has every clause their class asks for (A.5.20). */
export declare function supplierContracts(suppliers: readonly ContractedSupplier[], day: PlainDate): Figure;
