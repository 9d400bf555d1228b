import type { Forecast, ForecastItem } from '../../views/forecast/forecast.ts';
import { count } from '../words.ts';

/** `On 2027-07-12 (Recertification audit, in 232 days), if nobody acts:` */
export function forecastHeading({ day, days, occasion }: Forecast): string {
  const what = occasion === undefined ? '' : `${occasion}, `;
  return `On ${day} (${what}in ${count(days, 'day')}), if nobody acts`;
}

/** `12 errors, 3 warnings; 2 of them stand today` */
export function forecastSum({ items }: Forecast): string {
  if (items.length === 0) return 'Nothing will be overdue, expired or missing';
  const of = (severity: ForecastItem['severity']): number => items.filter((item) => item.severity === severity).length;
  const today = items.filter(({ standsToday }) => standsToday).length;
  const parts = [count(of('error'), 'error'), count(of('warning'), 'warning'), count(of('notice'), 'notice')];
  return `${parts.filter((part) => !part.startsWith('0 ')).join(', ')}; ${today === 0 ? 'none' : today} of them ${today === 1 ? 'stands' : 'stand'} today`;
}

/** The document for people: its title and its id, or the path. */
export function documentOf({ title, document, path }: ForecastItem): string {
  if (title === undefined) return document ?? path;
  return document === undefined ? title : `${title} (${document})`;
}
