import { type PlainDate } from '../calendar/plain-date.js';
import { type Supplier } from '../records/types/supplier.js';
import { type Figure } from './figure.js';
export interface AssessedSupplier {
    /** The day until which its last assessment counts. */
    readonly assessedUntil: PlainDate | undefined;
    /** Whether the assessment has a result and looked at the service; an unacceptable result is one. */
    readonly hasResult: boolean;
}
/** The share of suppliers whose assessment counts at the end of the period (A.5.19, A.5.22). */
export declare function supplierCoverage(suppliers: readonly AssessedSupplier[], periodEnd: PlainDate): Figure;
/** The same from records: active suppliers of the classes, by default critical and high. */
export declare function supplierCoverageOf(suppliers: readonly Supplier[], periodEnd: PlainDate, classes?: readonly string[]): Figure;
/** Until when the last assessment of a supplier counts. */
export declare function assessmentOf(supplier: Supplier): AssessedSupplier;
