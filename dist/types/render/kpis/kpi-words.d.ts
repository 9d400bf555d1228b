import type { KpiFigure, KpiPart, PartUnit } from '../../metrics/define-kpi.js';
import type { KpiState, KpiTarget } from '../../views/kpis/kpi-verdict.js';
import type { OwnMetric } from '../../views/kpis/own-metrics.js';
/** In what a value is shown. */
type ShownUnit = PartUnit | NonNullable<OwnMetric['unit']>;
/** With one decimal, half away from zero: `92.3`, `-0.3`. For display alone; verdicts rest on the unrounded value. */
export declare function oneDecimal(value: number): string;
/** A value in its unit: `92.3 %`, `4.5 h`, `12`, `18.2 days`, `n/a`. */
export declare function valueWords(value: number | 'n/a' | undefined, unit: ShownUnit | undefined): string;
/** The value of a KPI, and what was missing where there is none: `92.3 %`, `n/a (none due)`. */
export declare function figureWords(id: string, figure: KpiFigure, unit: ShownUnit): string;
/** A part with its label: `median 4.5 h`, `on time 88.0 % (22 of 25)`. */
export declare function partWords({ label, unit, value, numerator, denominator }: KpiPart): string;
/** `≥ 90 %`, `≤ 4.5 h`, `75 % ± 15`; a dash where there is none. */
export declare function targetWords(target: Omit<KpiTarget, 'from'> | undefined, unit: ShownUnit | undefined): string;
/** `off target`. `n/a` is neither good nor bad: `not judged`. */
export declare function stateWords(state: KpiState): string;
/** The same for the whole of several periods: a target for a quarter is held against quarters alone. */
export declare function wholeStateWords({ state }: {
    readonly state: KpiState;
}, target: unknown): string;
export {};
