import { type Interval, interval, isoInterval } from '../../calendar/interval.ts';
import type { Parsed } from '../../model/fact.ts';

/** One word for how often, in the languages seen in public documents. Values are calendar units. */
const WORDS: ReadonlyMap<string, Interval> = mapOf({
  annual: interval({ months: 12 }),
  annually: interval({ months: 12 }),
  yearly: interval({ months: 12 }),
  anual: interval({ months: 12 }),
  anualmente: interval({ months: 12 }),
  semiannual: interval({ months: 6 }),
  semiannually: interval({ months: 6 }),
  'semi-annual': interval({ months: 6 }),
  'semi-annually': interval({ months: 6 }),
  'half-yearly': interval({ months: 6 }),
  semestral: interval({ months: 6 }),
  quarterly: interval({ months: 3 }),
  trimestral: interval({ months: 3 }),
  monthly: interval({ months: 1 }),
  mensual: interval({ months: 1 }),
  mensal: interval({ months: 1 }),
  weekly: interval({ weeks: 1 }),
  daily: interval({ days: 1 }),
  biennial: interval({ months: 24 }),
  biennially: interval({ months: 24 }),
  triennial: interval({ months: 36 }),
});

/** Words that mean two things, with both. */
const AMBIGUOUS: ReadonlyMap<string, string> = mapOf({
  biannual: 'twice a year or every two years',
  biannually: 'twice a year or every two years',
  bimonthly: 'twice a month or every two months',
  biweekly: 'twice a week or every two weeks',
  bianual: 'twice a year or every two years',
  bimestral: 'twice a month or every two months',
});

const UNITS = { year: 'years', month: 'months', week: 'weeks', day: 'days' } as const;
const PART = /^(\d{1,5})[\s-]*(year|month|week|day)s?$/i;
const NUMBER_WORDS: ReadonlyMap<string, string> = mapOf({
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
});

/** No review interval is longer: beyond it a value is a slip of the pen. */
const LONGEST_YEARS = 100;

/** What is longer is no interval, and is not looked at. */
const INTERVAL_MAX_CHARS = 80;

const WRITE = 'Write a number and a unit, such as `12 months` or `P12M`.';

/** A recurrence as people write it: `12 months`, `P6M`, `ANNUAL`, `every 2 years`, `1 year 6 months`. */
export function parseInterval(raw: string): Parsed<Interval> {
  const trimmed = raw.trim();
  if (trimmed.length > INTERVAL_MAX_CHARS) {
    return { ok: false, why: `\`${trimmed.slice(0, 57)}…\` is not an interval`, fix: WRITE };
  }
  const text = trimmed.replace(/\s+/g, ' ');
  const lower = text.toLowerCase().replace(/^every /, '');
  const bare = lower
    .replace(/^(year|month|week|day|quarter)$/, '1 $1')
    .replace(/^(\w+)(?= (?:year|month|week|day))/, (word) => NUMBER_WORDS.get(word) ?? word);
  const found = isoInterval(text) ?? WORDS.get(bare === '1 quarter' ? 'quarterly' : lower) ?? parts(bare);
  if (found) return withinReason(text, found);
  const meanings = AMBIGUOUS.get(lower);
  if (meanings) return { ok: false, why: `\`${text}\` can mean ${meanings}`, fix: WRITE };
  if (/^\d+$/.test(text)) return { ok: false, why: `\`${text}\` has no unit`, fix: WRITE };
  return { ok: false, why: `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\` is not an interval`, fix: WRITE };
}

/** A map and no object: `constructor` is a word that people can write, and no interval. */
function mapOf<T>(words: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(words));
}

function parts(text: string): Interval | undefined {
  const words = text.split(/,? and |, | (?=\d)/);
  const sum = { years: 0, months: 0, weeks: 0, days: 0 };
  for (const word of words) {
    const match = PART.exec(word);
    if (!match) return undefined;
    sum[UNITS[(match[2] as string).toLowerCase() as keyof typeof UNITS]] += Number(match[1]);
  }
  return interval(sum);
}

function withinReason(text: string, value: Interval): Parsed<Interval> {
  const years = value.years + value.months / 12 + value.weeks / 52 + value.days / 365;
  if (years === 0) return { ok: false, why: `\`${text}\` is no time at all`, fix: WRITE };
  if (years > LONGEST_YEARS) return { ok: false, why: `\`${text}\` is more than ${LONGEST_YEARS} years`, fix: WRITE };
  return { ok: true, value };
}
