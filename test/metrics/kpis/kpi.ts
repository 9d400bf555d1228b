import type { KpiFigure } from '../../../src/metrics/define-kpi.ts';
import { KPIS } from '../../../src/metrics/kpi-registry.ts';
import { DEFAULT_KPI_SETTINGS, type KpiSettings } from '../../../src/metrics/kpi-settings.ts';
import { day, ismsOf } from '../support.ts';

export const TODAY = '2026-11-22';

type Records = Readonly<Record<string, readonly string[]>>;

interface Asked {
  /** First and last day; a month that is over when left out. */
  readonly period?: readonly [from: string, to: string];
  readonly today?: string;
  readonly timezone?: string;
  readonly settings?: Partial<KpiSettings>;
}

/** What a KPI says about some records: id to the lines of its front matter. */
export async function figureOf(id: string, records: Records, asked: Asked = {}): Promise<KpiFigure> {
  const { period = ['2026-10-01', '2026-10-31'], today = TODAY, timezone = 'UTC', settings = {} } = asked;
  const kpi = KPIS.find((one) => one.id === id);
  if (!kpi) throw new Error(`there is no KPI ${id}`);
  const [from, to] = period.map(day) as [ReturnType<typeof day>, ReturnType<typeof day>];
  const asOf = to < today ? to : day(today);
  const context = { asOf, timezone, settings: { ...DEFAULT_KPI_SETTINGS, ...settings } };
  return kpi.of(await ismsOf(records, today), { from, to }, context);
}

/** The same on the day of the records. */
export function figureToday(id: string, records: Records, today = TODAY): Promise<KpiFigure> {
  return figureOf(id, records, { period: [today, today], today });
}

/** The value of a part; throws when there is none of that key. */
export function partValue({ parts }: KpiFigure, key: string): number | 'n/a' {
  const found = parts.find((one) => one.key === key);
  if (!found) throw new Error(`no part ${key}: ${parts.map((one) => one.key).join(', ')}`);
  return found.value;
}

/** Why cases were left out, and how many. */
export function leftOut({ excluded }: KpiFigure): Readonly<Record<string, number>> {
  return Object.fromEntries(excluded.map(({ why, count }) => [why, count]));
}
