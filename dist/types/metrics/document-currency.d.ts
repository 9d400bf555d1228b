import type { PlainDate } from '../calendar/plain-date.js';
import type { Isms } from '../records/isms.js';
import { type Figure } from './figure.js';
/**
 * The share of documents in force whose next review is not past (7.5.2), given the day of each. Due today is current; one
 * for which no day can be worked out is not.
 */
export declare function documentCurrency(reviewDue: readonly (PlainDate | undefined)[], asOf: PlainDate): Figure;
/**
 * The same for the documents of an ISMS: policies, procedures, plans and the like; neither records nor registers. Those of
 * which nothing says how they stood on a day that is past are left out.
 */
export declare function documentCurrencyOf(isms: Isms, asOf: PlainDate): Figure;
