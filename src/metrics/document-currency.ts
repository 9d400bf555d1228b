import type { PlainDate } from '../calendar/plain-date.ts';
import type { Isms } from '../records/isms.ts';
import { type Figure, percentage } from './figure.ts';

/**
 * The share of documents in force whose next review is not past (7.5.2), given the day of each. Due today is current; one
 * for which no day can be worked out is not.
 */
export function documentCurrency(reviewDue: readonly (PlainDate | undefined)[], asOf: PlainDate): Figure {
  const current = reviewDue.filter((due) => due !== undefined && due >= asOf);
  return percentage(current.length, reviewDue.length);
}

/** The same for the documents of an ISMS; records and entries of registers are none. */
export function documentCurrencyOf({ reviews }: Pick<Isms, 'reviews'>, asOf: PlainDate): Figure {
  const documents = [...reviews].filter(([entry]) => entry.definition?.kind === 'document');
  return documentCurrency(
    documents.map(([, { due }]) => due),
    asOf,
  );
}
