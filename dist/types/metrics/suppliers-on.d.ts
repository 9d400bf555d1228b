import type { PlainDate } from '../calendar/plain-date.js';
import type { Isms } from '../records/isms.js';
import { type Supplier } from '../records/types/supplier.js';
/** Suppliers by whether they served on a day. */
export interface SuppliersOn {
    readonly active: readonly Supplier[];
    readonly unknown: readonly Supplier[];
}
export declare function suppliersOn(isms: Isms, day: PlainDate): SuppliersOn;
