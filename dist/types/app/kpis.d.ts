import type { PlainDate } from '../calendar/plain-date.js';
import type { Git } from '../ports/git.js';
import { type KpiStep } from '../views/kpis/kpi-periods.js';
import { type Kpis } from '../views/kpis/kpis.js';
import type { Checked } from './check.js';
export interface KpisRequest {
    readonly from: PlainDate;
    readonly to: PlainDate;
    readonly by: KpiStep;
}
/**
 * The KPIs over a period. Where there is a history, figures about a day that is past are worked out from the records as
 * they were committed by then; where there is none, from the records of today as far as these tell.
 */
export declare function kpis({ isms, settings, ismsOf }: Pick<Checked, 'isms' | 'settings' | 'ismsOf'>, git: Pick<Git, 'tree'> | undefined, { from, to, by }: KpisRequest): Promise<Kpis>;
