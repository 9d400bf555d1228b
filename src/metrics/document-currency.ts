import type { PlainDate } from '../calendar/plain-date.ts';
import type { Isms } from '../records/isms.ts';
import { documentsOn } from './documents-on.ts';
import { type Figure, percentage } from './figure.ts';

/**
 * The share of documents in force whose next review is not past (7.5.2), given the day of each. Due today is current; one
 * for which no day can be worked out is not.
 */
export function documentCurrency(reviewDue: readonly (PlainDate | undefined)[], asOf: PlainDate): Figure {
  const current = reviewDue.filter((due) => due !== undefined && due >= asOf);
  return percentage(current.length, reviewDue.length);
}

/**
 * The same for the documents of an ISMS: policies, procedures, plans and the like; neither records nor registers. Those of
 * which nothing says how they stood on a day that is past are left out.
 */
export function documentCurrencyOf(isms: Isms, asOf: PlainDate): Figure {
  const documents = documentsOn(isms, asOf);
  const known = documents.filter(({ state }) => state === 'in-force');
  const figure = documentCurrency(
    known.map(({ due }) => due),
    asOf,
  );
  const lost = documents.length - known.length;
  return {
    ...figure,
    excluded: lost > 0 ? [{ why: 'reviewed since, and not known how it stood then', count: lost }] : [],
  };
}
