import type { PlainDate } from '../calendar/plain-date.js';
import type { Isms } from '../records/isms.js';
import type { Figure } from './figure.js';
import type { KpiSettings } from './kpi-settings.js';
import type { Period } from './period.js';
export type KpiUnit = 'count' | 'hours' | 'days' | 'percent';
/** In what a part of a figure is measured: as the KPI, as a plain number, a ratio or minutes, or in a currency (`EUR`). */
export type PartUnit = KpiUnit | 'ratio' | 'minutes' | `money:${string}`;
/** A further number beside the value of a figure. */
export interface KpiPart {
    /** Stable, for programs: `percentile_90`. */
    readonly key: string;
    /** For people: `90th percentile`. */
    readonly label: string;
    readonly unit: PartUnit;
    readonly value: number | 'n/a';
    /** Where the part is a share or a mean of its own. */
    readonly numerator?: number | undefined;
    readonly denominator?: number | undefined;
}
/** A figure with all that a reader must know beside it. */
export interface KpiFigure extends Figure {
    readonly parts: readonly KpiPart[];
    /** Sentences without a final stop. */
    readonly notes: readonly string[];
    /** Ids (else titles or paths) of the records that were counted, sorted, so that somebody can trace the value. */
    readonly cases: readonly string[];
    /** Whether what it measures is still under way: then it is shown, and compared with nothing. */
    readonly isProgress: boolean;
    /** Whether the records keep too little to know how things stood on a day that is past: then it is no ground for a verdict. */
    readonly isPartial: boolean;
    /** Which share of the target is to be reached by then, from 0 to 1; `undefined`: all of it. */
    readonly targetShare?: number | undefined;
}
export interface KpiContext {
    /** The day that the figure is reckoned on: the last one of the period, or today while it runs. */
    readonly asOf: PlainDate;
    /** IANA time zone in which moments fall on days. */
    readonly timezone: string;
    readonly settings: KpiSettings;
}
/** One key performance indicator: what it measures, and how it is worked out from the records (9.1). */
export interface Kpi {
    /** Stable, as a `metric` record names it under `formula`. */
    readonly id: string;
    readonly name: string;
    /** What the name leaves open and a setting decides: `from detection to containment`. */
    readonly qualifier?: ((settings: KpiSettings) => string) | undefined;
    /** Whether leadership is shown it first. */
    readonly headline: boolean;
    readonly unit: KpiUnit;
    readonly direction: 'up' | 'down' | 'band';
    /** What counts where the organisation has set none. */
    readonly target?: number | undefined;
    readonly clauses: readonly string[];
    readonly controls: readonly string[];
    /** Whether it measures what happened in a period, or how things stand on its last day. */
    readonly measures: 'period' | 'day';
    /** One sentence: what it measures, and from what. */
    readonly says: string;
    /** How cases that could be counted in two ways are, one sentence each. */
    readonly edges: readonly string[];
    readonly of: (isms: Isms, period: Period, context: KpiContext) => KpiFigure;
}
export declare function defineKpi(kpi: Kpi): Kpi;
interface Beside {
    readonly parts?: readonly KpiPart[];
    /** `undefined` and '' are left out. */
    readonly notes?: readonly (string | undefined | false)[];
    readonly cases?: readonly string[];
    readonly isProgress?: boolean;
    readonly isPartial?: boolean;
    readonly targetShare?: number | undefined;
}
/** A figure with what stands beside it; of the figure only what belongs to one is kept. */
export declare function kpiFigure(figure: Figure, { parts, notes, cases, ...others }?: Beside): KpiFigure;
/** A number beside the value. */
export declare function part(key: string, label: string, unit: PartUnit, value: number | 'n/a' | undefined): KpiPart;
/** A share or a mean beside the value, with what it rests on. */
export declare function partOf(key: string, label: string, unit: PartUnit, figure: Figure): KpiPart;
export {};
