/** A control of Annex A of 2013 and one that took it over in 2022. */
export interface Succession {
    /** The number of 2013: `A.9.2.3`. */
    readonly from: string;
    /** What the control of 2013 was about, in our words. */
    readonly label: string;
    /** The number of 2022: `A.8.2`. */
    readonly to: string;
    /** Taken over alone, together with others, or in two places. */
    readonly how: 'carried' | 'merged' | 'split';
}
/** All 114 controls of 2013 in their order: 115 pairs, as in Annex B of ISO/IEC 27002:2022. */
export declare const TRANSITION: readonly Succession[];
