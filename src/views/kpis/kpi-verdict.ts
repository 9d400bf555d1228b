import type { KpiFigure, KpiUnit } from '../../metrics/define-kpi.ts';
import { targetOf } from '../../metrics/metric-readings.ts';
import { isOffTarget, type Target } from '../../metrics/off-target.ts';
import { given } from '../../model/fact.ts';
import { nameOf } from '../../records/entry.ts';
import type { Metric } from '../../records/types/metric.ts';

/** What a KPI aims at, and who says so. */
export interface KpiTarget extends Target {
  readonly from: 'metric' | 'default';
  /** The record that says so. */
  readonly metric?: string | undefined;
}

/** `n/a` is neither good nor bad: there was nothing to measure, or the records do not tell. */
export type KpiState = 'on-target' | 'off-target' | 'no-target' | 'n/a' | 'progress';

/** Misses in a row, which ask for an action (10.1). */
export interface AsksForAction {
  readonly periods: number;
  /** Names of the actions, objectives and nonconformities about it; empty when nothing is done. */
  readonly answeredBy: readonly string[];
}

/** So many misses in a row ask for an action. */
export const MISSES_THAT_ASK = 2;

/** The target of the organisation's own metric, else the one that the KPI has. */
export function kpiTarget(
  kpi: { readonly unit: KpiUnit; readonly direction: Target['direction']; readonly target?: number | undefined },
  metric: Metric | undefined,
): KpiTarget | undefined {
  const own = metric && targetOf(metric);
  const scale = metric && scaleOf(metric, kpi.unit);
  if (metric && own && scale !== undefined) {
    const { target, warn, direction } = own;
    return {
      direction,
      target: target * scale,
      warn: warn === undefined ? undefined : warn * scale,
      from: 'metric',
      metric: nameOf(metric.entry),
    };
  }
  return kpi.target === undefined ? undefined : { direction: kpi.direction, target: kpi.target, from: 'default' };
}

/** By what a value of a metric is multiplied to be one of the KPI; `undefined` for units that do not compare. */
export function scaleOf({ facts }: Metric, unit: KpiUnit): number | undefined {
  const own = given(facts.unit);
  if (own === undefined || own === unit) return 1;
  return own === 'ratio' && unit === 'percent' ? 100 : undefined;
}

/** The target as it counts for a figure: before the end of a cycle a share of it. */
export function targetFor(
  { targetShare }: Pick<KpiFigure, 'targetShare'>,
  target: Target | undefined,
): Target | undefined {
  return target && targetShare !== undefined ? { ...target, target: target.target * targetShare } : target;
}

/** How a figure stands against the target; the unrounded value counts. */
export function stateOf(figure: KpiFigure, target: Target | undefined): KpiState {
  if (figure.isProgress) return 'progress';
  if (figure.value === 'n/a' || figure.isPartial) return 'n/a';
  const wanted = targetFor(figure, target);
  if (!wanted) return 'no-target';
  return isOffTarget(figure.value, wanted) ? 'off-target' : 'on-target';
}
