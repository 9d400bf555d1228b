import type { DueBasis } from './actions-on-time.ts';
import type { ResponseEnd } from './mean-time-to-respond.ts';

/** What people reckon in several ways, as `kpis:` in `holdfast.yml` decides it. Every label says which one is meant. */
export interface KpiSettings {
  readonly mttrEndpoint: ResponseEnd;
  readonly onTimeBasis: DueBasis;
}

/** The first day agreed on counts, or postponing would make every figure green. */
export const DEFAULT_KPI_SETTINGS: KpiSettings = { mttrEndpoint: 'contained', onTimeBasis: 'original_due' };
