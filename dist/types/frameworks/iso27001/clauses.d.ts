/** A clause of ISO/IEC 27001:2022 in which something is required. Titles are ours; the standard's text is not here. */
export interface Clause {
    /** As the standard numbers it: `5.2`, `9.3.2`. */
    readonly id: string;
    readonly title: string;
    /** The last of its lettered items, where it has any: `g` when they run from a) to g). */
    readonly lastItem?: string;
    /** What it asks for one by one, where a rule looks at that: the `c` of 9.3.2, the `interfaces` of 4.3. */
    readonly parts?: readonly ClausePart[];
}
export interface ClausePart {
    /** The standard's letter in 9.3.2, otherwise the key. */
    readonly id: string;
    /** Unique in its clause. */
    readonly key: string;
    readonly title: string;
}
/** A heading above clauses: `9.2` above 9.2.1 and 9.2.2. Nothing is required under its own number. */
export interface ClauseGroup {
    readonly id: string;
    readonly title: string;
}
/** Clauses 4 to 10, with what stands between them and their clauses, in the order of the standard. */
export declare const CLAUSE_GROUPS: readonly ClauseGroup[];
/** ISO/IEC 27001:2022 with Amendment 1:2024, in the order of the standard. */
export declare const CLAUSES: readonly Clause[];
