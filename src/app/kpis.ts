import type { PlainDate } from '../calendar/plain-date.ts';
import type { Git } from '../ports/git.ts';
import type { Isms } from '../records/isms.ts';
import { type KpiStep, subPeriods } from '../views/kpis/kpi-periods.ts';
import { type Kpis, kpisOf } from '../views/kpis/kpis.ts';
import type { Checked } from './check.ts';

export interface KpisRequest {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly by: KpiStep;
}

/**
 * The KPIs over a period. Where there is a history, figures about a day that is past are worked out from the records as
 * they were committed by then; where there is none, from the records of today as far as these tell.
 */
export async function kpis(
  { isms, settings, ismsOf }: Pick<Checked, 'isms' | 'settings' | 'ismsOf'>,
  git: Pick<Git, 'tree'> | undefined,
  { from, to, by }: KpisRequest,
): Promise<Kpis> {
  const { timezone, kpis: kpiSettings } = settings;
  const days = subPeriods({ from, to }, by, isms.today).map((period) => period.to);
  const past = new Map<PlainDate, Isms>();
  for (const day of [...days, to].filter((one) => one < isms.today)) {
    const commit = lastCommitBy(day, isms);
    const then = commit === undefined || !git ? undefined : await ismsAt(commit, day, git, ismsOf);
    if (then) past.set(day, then);
  }
  return kpisOf(isms, { from, to, by, timezone, settings: kpiSettings, recordsOn: (day) => past.get(day) });
}

/** What the branch held at the end of a day: its newest commit until then. */
function lastCommitBy(day: PlainDate, { history }: Isms): string | undefined {
  return history?.commits.find(({ on }) => on <= day)?.id;
}

async function ismsAt(
  commit: string,
  day: PlainDate,
  git: Pick<Git, 'tree'>,
  ismsOf: Checked['ismsOf'],
): Promise<Isms | undefined> {
  const tree = await git.tree(commit);
  if ('unavailable' in tree) return undefined;
  const then = await ismsOf(tree, day);
  return 'unavailable' in then ? undefined : then;
}
