import type { Isms } from '../../records/isms.js';
/** Records that were drawn by lot, by type. */
export interface Sample {
    readonly seed: string;
    readonly size: number;
    readonly types: readonly SampledType[];
}
export interface SampledType {
    readonly type: string;
    /** How many there are. */
    readonly population: number;
    readonly records: readonly {
        readonly id: string;
        readonly title: string | undefined;
        readonly path: string;
    }[];
}
/**
 * So many records of each type, the same ones whenever the same seed is drawn from the same records: those whose SHA-256 of
 * the seed, a line end and the id come first. Who names the seed cannot pick the records, and anybody can draw again.
 */
export declare function drawSample({ entries }: Pick<Isms, 'entries'>, { size, seed }: Pick<Sample, 'size' | 'seed'>): Sample;
