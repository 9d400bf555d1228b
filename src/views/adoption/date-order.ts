import type { Config } from '../../config/config-schema.ts';
import type { Settings } from '../../config/settings.ts';
import type { Entry } from '../../records/entry.ts';

const NUMERIC_DATE = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}$/;

/**
 * The order of day and month that the certain dates of a repository show, where it has unclear ones and none shows the other
 * order. Without a certain one nothing is proposed: that would be a guess.
 */
export function dateOrderIn(entries: readonly Entry[], settings: Settings): Config['date_order'] {
  if (settings.dates.order) return undefined;
  const numbers = entries
    .flatMap(({ reviewedOn, nextReview, approvedOn, effectiveOn }) => [reviewedOn, nextReview, approvedOn, effectiveOn])
    .flatMap((fact) => {
      const match = 'raw' in fact ? NUMERIC_DATE.exec(fact.raw.trim()) : null;
      return match ? [[Number(match[1]), Number(match[2])] as const] : [];
    });
  const dayFirst = numbers.some(([first]) => first > 12);
  const monthFirst = numbers.some(([, second]) => second > 12);
  const isUnclear = numbers.some(([first, second]) => first <= 12 && second <= 12 && first !== second);
  if (!isUnclear || dayFirst === monthFirst) return undefined;
  return dayFirst ? 'day-first' : 'month-first';
}
