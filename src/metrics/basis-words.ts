import type { KpiSettings } from './kpi-settings.ts';

/** By which day something was on time. */
export function basisWords({ onTimeBasis }: KpiSettings): string {
  return onTimeBasis === 'due' ? 'by the due day that holds now' : 'by the due day that was agreed first';
}
