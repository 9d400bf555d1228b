import { civilDay, dayNumber, daysInMonth } from '../../calendar/day-number.ts';
import { dateOf, type PlainDate } from '../../calendar/plain-date.ts';
import type { CalendarDuty } from './calendar-duty.ts';

/** A month in which somebody has far more to do than in others. */
export interface CrowdedMonth {
  /** `2027-03`. */
  readonly month: string;
  readonly owner: string | undefined;
  readonly duties: number;
  /** How many would be fair: half as many again as this owner has in a month on average. */
  readonly fair: number;
}

/** A duty that could be done earlier, so that a crowded month has less. */
export interface SpreadMove {
  readonly uid: string;
  readonly name: string;
  readonly title: string | undefined;
  readonly what: string;
  readonly owner: string | undefined;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

export interface Spread {
  readonly crowded: readonly CrowdedMonth[];
  readonly moves: readonly SpreadMove[];
}

/** Fewer duties than these in a month crowd nobody. */
const NEVER_CROWDED = 4;

/** How many months earlier a duty is moved at most: what is done much too early has to be done again the sooner. */
const MOST_MONTHS_EARLIER = 3;

/** How often a month may be above the average before it is crowded. */
const FAIR_SHARE = 1.5;

/**
 * Months in which an owner's duties pile up, and which of them could be done in a quieter month before. Only duties that
 * `canMove` are moved, and only to an earlier day: earlier is in time, later is not. Days that are past stay as they are.
 */
export function spreadOf(
  duties: readonly CalendarDuty[],
  months: readonly string[],
  canMove: (duty: CalendarDuty) => boolean,
  today: PlainDate,
): Spread {
  const owners = [...new Set(duties.map(({ owner }) => owner))].sort((a, b) => (a ?? '').localeCompare(b ?? '', 'en'));
  const spreads = owners.map((owner) =>
    spreadOfOwner(
      duties.filter((duty) => duty.owner === owner && duty.due >= today),
      months,
      canMove,
      today,
    ),
  );
  return {
    crowded: spreads.flatMap(({ crowded }) => crowded).sort((a, b) => a.month.localeCompare(b.month)),
    moves: spreads.flatMap(({ moves }) => moves).sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0)),
  };
}

function spreadOfOwner(
  duties: readonly CalendarDuty[],
  months: readonly string[],
  canMove: (duty: CalendarDuty) => boolean,
  today: PlainDate,
): Spread {
  const load = new Map<string, CalendarDuty[]>(months.map((month) => [month, []]));
  for (const duty of duties) load.get(monthOf(duty.due))?.push(duty);
  const fair = Math.max(NEVER_CROWDED, Math.ceil((FAIR_SHARE * duties.length) / Math.max(months.length, 1)));
  const crowded: CrowdedMonth[] = [];
  const moves: SpreadMove[] = [];
  for (const month of months) {
    const here = load.get(month) ?? [];
    if (here.length <= fair) continue;
    crowded.push({ month, owner: here[0]?.owner, duties: here.length, fair });
    const movable = here.filter(canMove).slice(0, here.length - fair);
    for (const duty of movable) {
      const to = quieterDay(duty.due, load, fair, today);
      if (to === undefined) continue;
      load.get(monthOf(to))?.push(duty);
      load.set(
        month,
        (load.get(month) ?? []).filter((one) => one !== duty),
      );
      const { uid, name, title, what, owner } = duty;
      moves.push({ uid, name, title, what, owner, from: duty.due, to });
    }
  }
  return { crowded, moves };
}

/** The same day of the nearest month before in which there is room. */
function quieterDay(
  due: PlainDate,
  load: ReadonlyMap<string, readonly CalendarDuty[]>,
  fair: number,
  today: PlainDate,
): PlainDate | undefined {
  for (let earlier = 1; earlier <= MOST_MONTHS_EARLIER; earlier++) {
    const day = monthsEarlier(due, earlier);
    if (day <= today) return undefined;
    const there = load.get(monthOf(day));
    if (there && there.length < fair) return day;
  }
  return undefined;
}

function monthsEarlier(day: PlainDate, months: number): PlainDate {
  const [year, month, dayOfMonth] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
  const index = year * 12 + month - 1 - months;
  const [sumYear, sumMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return dateOf(sumYear, sumMonth, Math.min(dayOfMonth, daysInMonth(sumYear, sumMonth))) as PlainDate;
}

/** `2027-03` of `2027-03-12`. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** Every month from the one of a day to the one of another. */
export function monthsBetween(from: PlainDate, to: PlainDate): readonly string[] {
  const months: string[] = [];
  let number = dayNumber(Number(from.slice(0, 4)), Number(from.slice(5, 7)), 1);
  for (;;) {
    const { year, month } = civilDay(number);
    const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    if (text > monthOf(to)) return months;
    months.push(text);
    // Behind it `10000-01` would come, which sorts before it.
    if (text === '9999-12') return months;
    number += daysInMonth(year, month);
  }
}
