import { dayOfInstant, type PlainDate } from '../calendar/plain-date.ts';

/** Somebody who takes one of the three parts that the starter has. */
export interface Member {
  /** Under which documents name them: `person:<key>`. */
  readonly key: string;
  readonly name: string;
  readonly email: string;
}

/** What the starter has to know about a company. */
export interface Company {
  readonly name: string;
  readonly domain: string;
  /** What the certificate is to say: what is done, and for whom. */
  readonly statement: string | undefined;
  /** How many people work there. */
  readonly size: number;
  readonly hasOffice: boolean;
  readonly hasOwnServers: boolean;
  /** Frameworks beside ISO/IEC 27001, as the type `framework-target` names them. */
  readonly frameworks: readonly string[];
  readonly timezone: string;
  readonly director: Member;
  readonly lead: Member;
  readonly auditor: Member;
  /** The first day of the ISMS: a Monday, so that no deadline falls on a weekend. */
  readonly firstDay: PlainDate;
}

/** The first day of the starter as it is kept. */
export const STARTER_FIRST_DAY = '2026-01-05' as PlainDate;

/** Head count for which the starter's budget is made. */
export const STARTER_SIZE = 20;

/** The people of the starter, who are nobody. */
export const STARTER_PEOPLE: Readonly<Record<'director' | 'lead' | 'auditor', Member>> = {
  director: { key: 'alex', name: 'Alex Example', email: 'alex@example.com' },
  lead: { key: 'robin', name: 'Robin Example', email: 'robin@example.com' },
  auditor: { key: 'sam', name: 'Sam Example', email: 'sam@example.com' },
};

const DAY_MS = 86_400_000;

/** The Monday of the week of a day. */
export function mondayOf(day: PlainDate): PlainDate {
  const at = Date.parse(`${day}T00:00:00Z`);
  const sinceMonday = (new Date(at).getUTCDay() + 6) % 7;
  return dayOfInstant(at - sinceMonday * DAY_MS, 'UTC');
}

/**
 * `Ana Ng <ana@acme.example>` or `Ana Ng`, as somebody with a key of their own: the first name, else all of it. Without an address
 * it is made of the key and the domain.
 */
export function memberFrom(said: string, domain: string, taken: readonly string[]): Member {
  const at = said.lastIndexOf('<');
  const within = at !== -1 && said.trimEnd().endsWith('>') ? said.trimEnd().slice(at + 1, -1) : '';
  const address = /^[^<>\s]{1,64}@[^<>\s]{1,190}$/.test(within) ? within : undefined;
  const name = (address === undefined ? said : said.slice(0, at)).trim();
  const full = slug(name) || 'person';
  const first = slug(name.split(/\s+/)[0] ?? '') || full;
  const free = [first, full, ...[2, 3, 4].map((n) => `${full}-${n}`)].find((key) => !taken.includes(key)) ?? full;
  return { key: free, name: name || said.trim(), email: address ?? `${free}@${domain}` };
}

function slug(words: string): string {
  return words
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .replace(/^(\d)/, 'p$1')
    .slice(0, 40);
}
