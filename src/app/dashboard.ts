import { soonOf } from '../engine/summarise.ts';
import type { Git } from '../ports/git.ts';
import { type Dashboard, dashboardOf } from '../views/dashboard.ts';
import { defaultPeriod } from '../views/kpis/kpi-periods.ts';
import type { Checked } from './check.ts';
import { kpis } from './kpis.ts';

/** The dashboard of a check, its figures with the records of the days that they are about. */
export async function dashboard(checked: Checked, git: Pick<Git, 'tree'> | undefined): Promise<Dashboard> {
  const { isms, report, settings } = checked;
  return dashboardOf(isms, report, {
    timezone: settings.timezone,
    soon: soonOf(settings),
    kpis: await kpis(checked, git, { ...defaultPeriod(isms.today), by: 'quarter' }),
  });
}
