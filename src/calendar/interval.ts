/** A length of calendar time. Parts are whole numbers, not negative; a month is a calendar month. */
export interface Interval {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
}

export function interval(parts: Partial<Interval>): Interval {
  return { years: 0, months: 0, weeks: 0, days: 0, ...parts };
}

/** Reads an ISO 8601 duration of calendar units (`P1Y6M`, `P2W`); `undefined` for anything else and for nothing at all. */
export function isoInterval(text: string): Interval | undefined {
  const match = /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/.exec(text.toUpperCase());
  if (!match || text.length < 3) return undefined;
  const [years, months, weeks, days] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  return interval({ years, months, weeks, days });
}

/** `n` times the interval. */
export function times(value: Interval, n: number): Interval {
  return { years: value.years * n, months: value.months * n, weeks: value.weeks * n, days: value.days * n };
}

/** For people: `12 months`, `1 year 6 months`, `0 days`. */
export function formatInterval(value: Interval): string {
  const parts = (['years', 'months', 'weeks', 'days'] as const)
    .filter((unit) => value[unit] !== 0)
    .map((unit) => `${value[unit]} ${value[unit] === 1 ? unit.slice(0, -1) : unit}`);
  return parts.length > 0 ? parts.join(' ') : '0 days';
}
