/** One item of documented information that ISO/IEC 27001:2022 asks for by name. */
export interface MandatoryItem {
    /** From 1 to 18: ours, in the order of the clauses. */
    readonly number: number;
    /** Its name for machines. */
    readonly key: string;
    /** Its name for people. */
    readonly item: string;
    /** With the letter where the item has one: `6.1.3.d`. */
    readonly clause: string;
    /** A document says what shall be done and is kept up to date; a record shows what was done. */
    readonly kind: 'document' | 'record';
    /** Record types of Holdfast, any one of which is that item. */
    readonly satisfiedBy: readonly string[];
}
/** Public lists count 14 to 17, because some join two rows; here each can be checked alone. */
export declare const MANDATORY: readonly MandatoryItem[];
